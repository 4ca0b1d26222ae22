import type { Relation } from "../../domain/network/relation.ts";
import type { Words } from "../translations/interface-words.ts";
import { toLine } from "./body-kinds.ts";
import type { ChartEdge } from "./chart.ts";

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
