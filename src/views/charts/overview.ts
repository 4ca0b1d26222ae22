import type { Network } from "../../domain/network/network.ts";
import type { RelationKind } from "../../domain/schema/relation-schema.ts";
import type { Words } from "../translations/interface-words.ts";
import { toChartLabel, toKinds } from "./body-kinds.ts";
import { withCertainty } from "./certain-chart.ts";
import type { Chart, ChartItem } from "./chart.ts";
import { toRelationEdges } from "./relation-edges.ts";

const essential: readonly RelationKind[] = ["leads", "mediatesBetween", "supportsOnRequest"];

/**
 * The network at a glance: the bodies that lead, can mediate or decide on request; a part of one of these stands inside
 * it.
 */
export function toOverview(network: Network, words: Words): Chart {
  const relations = network.relations.filter(({ kind }) => essential.includes(kind));
  const ids = [...new Set(relations.flatMap(({ source, targets }) => [source, ...targets]))];
  const partOf = new Map(
    network.relations
      .filter(
        ({ kind, source, targets, doubt, certainty }) =>
          // An overview has no room for doubts: doubtful relations are shown in the organigram only.
          kind === "partOf" &&
          doubt === undefined &&
          certainty === undefined &&
          [source, ...targets].every((id) => ids.includes(id)),
      )
      .map((relation) => [relation.source, relation]),
  );
  const itemsIn = (container: string | undefined): ChartItem[] =>
    ids
      .filter((id) => partOf.get(id)?.targets[0] === container)
      .map((id) => {
        const body = network.body(id);
        const place = partOf.get(id);
        return {
          id,
          label: toChartLabel(body),
          target: id,
          kinds: toKinds(body),
          ...(body.kind === "role" ? { shape: "stadium" as const } : {}),
          shows: place ? [place] : [],
          children: itemsIn(id),
        };
      });
  const chart: Chart = {
    title: words("chart.overview.title", { name: network.site.name }),
    description: words("chart.overview.description"),
    items: itemsIn(undefined),
    edges: toRelationEdges(relations, words),
  };
  return withCertainty(chart, words);
}
