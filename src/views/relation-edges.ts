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
      label: words(`edge.${relation.kind}`),
      line: toLine(relation.kind),
      shows: [relation],
    })),
  );
}
