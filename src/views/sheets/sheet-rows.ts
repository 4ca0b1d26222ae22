import type { Network } from "../../domain/network/network.ts";
import type { Relation } from "../../domain/network/relation.ts";
import { type RelationKind, relationKinds, relationWays } from "../../domain/schema/relation-schema.ts";
import { toChartLabel } from "../charts/body-kinds.ts";
import { renderMarks, toCertaintyMarks } from "../charts/certainty-mark.ts";
import type { Words } from "../translations/interface-words.ts";
import type { SheetLine } from "./sheet-lines.ts";
import { toNodeName } from "./sheet-names.ts";
import { type SheetAtlas, toWayUp } from "./sheet-places.ts";

/** The other end of a row; `count` where it stands for several relations. */
export interface SheetEnd {
  readonly id: string;
  readonly name: string;
  readonly count?: number;
}

/** Relations of one kind and one certainty at a box: a line in words. */
export interface SheetRow {
  readonly direction: "outgoing" | "incoming";
  readonly label: string;
  /** How sure they are, in words; empty for plain facts. */
  readonly mark: string;
  readonly ends: readonly SheetEnd[];
}

/** Everything a body has to do with others and its frame does not say, first what it does, then what is done to it. */
export function toBodyRows(id: string, atlas: SheetAtlas, network: Network, words: Words): SheetRow[] {
  const { outgoing, incoming } = network.relationsOf(id);
  const own = outgoing.filter((relation) => !atlas.nested.has(relation));
  const others = incoming.filter(
    (relation) =>
      !(atlas.nested.has(relation) && toWayUp(atlas, relation.source).includes(id)) &&
      !isReturned(relation, own),
  );
  const toEnds = (ids: readonly string[]) =>
    [...new Set(ids)].map((end) => ({ id: end, name: toChartLabel(network.body(end)) }));
  return [
    ...toRows(own, "outgoing", words, (those) => toEnds(those.flatMap(({ targets }) => targets))),
    ...toRows(others, "incoming", words, (those) => toEnds(those.map(({ source }) => source))),
  ];
}

/** The lines that leave a closed frame, counted; its own sheet says each relation. */
export function toFrameRows(
  lines: readonly SheetLine[],
  atlas: SheetAtlas,
  network: Network,
  words: Words,
): SheetRow[] {
  return [...Map.groupBy(lines, ({ kind }) => kind)].map(([kind, those]) => ({
    direction: "outgoing",
    label: words(`relation.${kind}.outgoing`),
    mark: renderMarks(toUniform(those.flatMap(({ relations }) => relations)), words),
    ends: those.map(({ to, relations }) => {
      const node = atlas.nodes.get(to);
      const name = node === undefined ? toChartLabel(network.body(to)) : toNodeName(node, network, words);
      return { id: to, name, count: relations.length };
    }),
  }));
}

function toRows(
  relations: readonly Relation[],
  direction: SheetRow["direction"],
  words: Words,
  toEnds: (relations: readonly Relation[]) => SheetEnd[],
): SheetRow[] {
  const kinds = Object.keys(relationKinds) as RelationKind[];
  return kinds.flatMap((kind) => {
    const same = relations.filter((relation) => relation.kind === kind);
    const byMark = Map.groupBy(same, (relation) => renderMarks(toCertaintyMarks([relation]), words));
    return [...byMark].map(
      ([mark, those]): SheetRow => ({
        direction,
        label: words(`relation.${kind}.${direction}`),
        mark,
        ends: toEnds(those),
      }),
    );
  });
}

/** True for the other half of a relation that holds both ways and is stated by both ends. */
function isReturned(relation: Relation, own: readonly Relation[]): boolean {
  return (
    relationWays[relation.kind] === "mutual" &&
    own.some(
      (one) =>
        one.kind === relation.kind &&
        one.targets.includes(relation.source) &&
        renderSame(one) === renderSame(relation),
    )
  );
}

function renderSame(relation: Relation): string {
  return JSON.stringify(toCertaintyMarks([relation]));
}

/** What several relations leave open; nothing where one of them is a plain fact. */
function toUniform(relations: readonly Relation[]) {
  const isPlainFact = relations.some((relation) => toCertaintyMarks([relation]).length === 0);
  return isPlainFact ? [] : toCertaintyMarks(relations);
}
