import type { Network } from "../../domain/network/network.ts";
import type { Relation } from "../../domain/network/relation.ts";
import { type RelationKind, relationKinds } from "../../domain/schema/relation-schema.ts";
import type { Sheet } from "./cut-sheets.ts";
import { type SheetAtlas, toWayUp } from "./sheet-places.ts";

/** All relations of one kind that lead from a frame, or from a body, to one thing a sheet shows or points to. */
export interface SheetLine {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  readonly relations: readonly Relation[];
}

/**
 * Lines that leave what is drawn on a sheet, in the order of the sheet and of the kinds. An end in a closed frame is
 * stood in for by the frame, an end elsewhere by the outermost frame around it that is not around the sheet. What a frame
 * says by standing around is no line.
 */
export function toSheetLines(sheet: Sheet, atlas: SheetAtlas, network: Network): SheetLine[] {
  const lines = new Map<string, SheetLine>();
  const around = new Set(toWayUp(atlas, sheet.root.id));
  const standIn = toStandIns(sheet, atlas, around);
  for (const relation of network.relations) {
    if (atlas.nested.has(relation)) continue;
    const from = standIn(relation.source);
    if (atlas.sheetOf.get(from) !== sheet) continue;
    for (const target of relation.targets) {
      const to = standIn(target);
      if (to === from) continue;
      const key = `${from} ${relation.kind} ${to}`;
      const line = lines.get(key) ?? { from, to, kind: relation.kind, relations: [] };
      lines.set(key, { ...line, relations: [...line.relations, relation] });
    }
  }
  const kinds = Object.keys(relationKinds);
  return [...lines.values()].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.relations.length - a.relations.length,
  );
}

function toStandIns(sheet: Sheet, atlas: SheetAtlas, around: ReadonlySet<string>): (id: string) => string {
  const found = new Map<string, string>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const way = toWayUp(atlas, id);
    const here = way.find((one) => atlas.sheetOf.get(one) === sheet);
    const outermost = way.toReversed().find((one) => !around.has(one));
    const stand = around.has(id) ? id : (here ?? outermost ?? id);
    found.set(id, stand);
    return stand;
  };
}
