import type { Relation } from "../../domain/network/relation.ts";
import { relationWays } from "../../domain/schema/relation-schema.ts";
import type { Words } from "../translations/interface-words.ts";
import { toLine } from "./body-kinds.ts";
import type { ChartEdge } from "./chart.ts";

/** One line for each end of a relation, named by its kind. */
export function toRelationEdges(relations: readonly Relation[], words: Words): ChartEdge[] {
  const edges = relations.flatMap((relation) =>
    relation.targets.map((to) => ({
      from: relation.source,
      to,
      label: words(`edge.${relation.kind}`),
      line: toLine(relation.kind),
      shows: [relation],
    })),
  );
  return joinReturned(edges);
}

/** The same lines, with a single line where both ends state a mutual relation. */
export function joinReturned(edges: readonly ChartEdge[]): ChartEdge[] {
  const joined: ChartEdge[] = [];
  for (const edge of edges) {
    const place = joined.findIndex((earlier) => isReturned(earlier, edge));
    const earlier = joined[place];
    if (earlier === undefined) joined.push(edge);
    else joined[place] = { ...earlier, shows: [...earlier.shows, ...edge.shows] };
  }
  return joined;
}

function isReturned(one: ChartEdge, other: ChartEdge): boolean {
  const kind = other.shows[0]?.kind;
  if (kind === undefined || relationWays[kind] !== "mutual" || one.shows[0]?.kind !== kind) return false;
  return one.from === other.to && one.to === other.from;
}
