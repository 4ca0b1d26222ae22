import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodesOn, type Sheet } from "../../../src/views/sheets/cut-sheets.ts";
import { sheetLimits } from "../../../src/views/sheets/sheet-measure.ts";
import type { SheetNode } from "../../../src/views/sheets/sheet-node.ts";
import {
  type SheetAtlas,
  toSheetAtlas,
  toSheetIds,
  toWayUp,
} from "../../../src/views/sheets/sheet-places.ts";
import { type SheetBox, toHomeSheet, toSheetView } from "../../../src/views/sheets/sheet-view.ts";
import { aBody, plainWords } from "../../builders.ts";
import { anyShape, type Shape, toLargeNetwork } from "./any-large-network.ts";

/** Checks a law for networks of 5 to 400 bodies of any shape. */
function forAnyShape(
  law: (atlas: SheetAtlas, network: ReturnType<typeof toLargeNetwork>, shape: Shape) => void,
): void {
  fc.assert(
    fc.property(anyShape, (shape) => {
      const network = toLargeNetwork(shape);
      law(toSheetAtlas(network), network, shape);
    }),
    { numRuns: 60 },
  );
}

function levelsOn({ root, open }: Sheet): number {
  const levels = ({ id, children }: SheetNode): number =>
    children.length === 0 || !open.has(id) ? 0 : 1 + Math.max(...children.map(levels));
  return levels(root);
}

const boxesOf = (box: SheetBox): SheetBox[] => [box, ...box.children.flatMap(boxesOf)];

describe("sheets of any network", () => {
  it("show every body exactly once as itself, and name frames by ids of their own", () => {
    forAnyShape((atlas, network) => {
      const drawn = atlas.sheets.flatMap((sheet) => nodesOn(sheet));
      const bodies = drawn.flatMap(({ body }) => body?.id ?? []).sort();
      expect(bodies).toEqual(network.bodies.map(({ id }) => id).sort());
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
      expect(drawn.filter(({ id, body }) => body === undefined && !id.includes("--"))).toEqual([]);
    });
  });

  it("never show more than an eye takes in, nor frames in each other that leave no width", () => {
    forAnyShape((atlas) => {
      for (const sheet of atlas.sheets) {
        expect(nodesOn(sheet).length, sheet.root.id).toBeLessThanOrEqual(sheetLimits.boxes);
        expect(levelsOn(sheet), sheet.root.id).toBeLessThanOrEqual(sheetLimits.depth);
      }
    });
  });

  it("can each be reached from the overview, by a closed frame on the sheet above", () => {
    forAnyShape((atlas) => {
      for (const { root, parent } of atlas.sheets.slice(1)) {
        const above = atlas.sheetOf.get(root.id);
        expect(above?.root.id).toBe(parent);
        expect(above?.open.has(root.id)).toBe(false);
      }
    });
  });

  it("tell every relation in full on exactly one sheet, at its source or by standing there, and at its target", () => {
    forAnyShape((atlas, network) => {
      const views = atlas.sheets.map((sheet) => ({
        sheet,
        view: toSheetView(sheet, atlas, network, plainWords),
      }));
      const told = views.flatMap(({ view }) => view.relations.map(({ id }) => id)).sort();
      expect(told).toEqual(network.relations.map(({ id }) => id).sort());
      const rows = new Map<string, string[]>();
      for (const { view } of views)
        for (const box of boxesOf(view.box).filter(({ isBody, closed }) => isBody && closed === undefined))
          rows.set(
            box.id,
            box.rows.flatMap((row) => row.ends.map(({ id }) => `${row.direction} ${row.label} ${id}`)),
          );
      for (const { source, targets, kind } of network.relations.filter((one) => !atlas.nested.has(one)))
        for (const target of targets)
          expect(rows.get(source)).toContain(`outgoing relation.${kind}.outgoing ${target}`);
      for (const relation of [...atlas.nested])
        expect(toWayUp(atlas, relation.source).some((id) => id.includes(relation.targets[0] ?? "?"))).toBe(
          true,
        );
    });
  });

  it("keep the sheet of every body that is not around a new one", () => {
    forAnyShape((atlas, _, shape) => {
      const home = `stelle-${shape.seed % shape.bodies}`;
      const added = aBody("neu", { kind: "institution", relations: [["partOf", home]] });
      const grown = toSheetAtlas(toLargeNetwork(shape, [added]));
      const around = new Set(toWayUp(grown, "neu"));
      const kept = [...atlas.byId.keys()].filter((id) => !id.includes("--") && !around.has(id));
      for (const id of kept.filter((one) => one !== "alle")) expect([...grown.byId.keys()]).toContain(id);
    });
  });

  it("have addresses a file system takes, and are the same each time", () => {
    forAnyShape((_, network, shape) => {
      const ids = toSheetIds(network);
      expect(ids).toEqual(toSheetIds(toLargeNetwork(shape)));
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(--?[a-z0-9]+)*$/);
    });
  });

  it("find the one sheet that tells all of a body", () => {
    forAnyShape((atlas, network) => {
      for (const { id } of network.bodies) {
        const home = toHomeSheet(id, atlas);
        expect(home?.root.id === id || home?.open.has(atlas.parents.get(id) ?? "")).toBe(true);
      }
    });
  });
});
