import type { Relation } from "../domain/relation.ts";
import { toLine } from "./body-look.ts";
import type { ChartEdge } from "./chart.ts";
import type { Words } from "./words.ts";

/** One line for each end a relation leads to, named by its kind. */
export function toRelationEdges(relations: readonly Relation[], words: Words): ChartEdge[] {
  return relations.flatMap((relation) =>
    relation.targets.map((to) => ({
      from: relation.source,
      to,
      label: toEdgeLabel([relation], words),
      line: toLine(relation.kind),
      shows: [relation],
    })),
  );
}

/** The word at a line that shows relations of one kind: what is only possible is not said as if it happened. */
export function toEdgeLabel(relations: readonly Relation[], words: Words): string {
  const [first] = relations;
  if (first === undefined) return "";
  const possible = `edge.possible.${first.kind}`;
  const isPossible = relations.every(({ certainty }) => certainty === "possible");
  return words(isPossible && words.has(possible) ? possible : `edge.${first.kind}`);
}
