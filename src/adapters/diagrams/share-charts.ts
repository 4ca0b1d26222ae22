import type { Flowchart } from "../../views/charts/flowchart.ts";
import { joinTexts } from "./text/shared-label.ts";

/**
 * Parts charts into those that differ in their words only, by their places in the list: such charts are one drawing in
 * several languages. What an editor draws in another way in a translation stands for itself.
 */
export function groupByShape(charts: readonly Flowchart[]): number[][] {
  const shapes = Map.groupBy(charts.keys(), (index) => JSON.stringify(toShape(charts[index])));
  return [...shapes.values()];
}

/** One chart with the labels of charts of the same shape in all their languages. @throws when there is none */
export function shareCharts(charts: readonly Flowchart[]): Flowchart {
  const [first] = charts;
  if (first === undefined) throw new Error("no chart to share");
  const join = <T extends { readonly label: string }>(
    parts: readonly T[],
    key: "nodes" | "groups" | "edges",
  ) =>
    parts.map((part, index) => ({
      ...part,
      label: joinTexts(charts.map((chart) => chart[key][index]?.label ?? "")),
    }));
  return {
    ...first,
    nodes: join(first.nodes, "nodes"),
    groups: join(first.groups, "groups"),
    edges: join(first.edges, "edges"),
  };
}

/** All of a chart that decides where things stand, without its words. */
function toShape(chart: Flowchart | undefined): unknown {
  return [
    chart?.direction,
    chart?.nodes.map(({ id, shape, parent, order }) => [id, shape, parent, order]),
    chart?.groups.map(({ id, parent, order }) => [id, parent, order]),
    chart?.edges.map(({ from, to, line, isDashed, start, end }) => [from, to, line, isDashed, start, end]),
  ];
}
