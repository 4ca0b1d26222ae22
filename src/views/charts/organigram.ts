import type { Body } from "../../domain/network/body.ts";
import type { Network } from "../../domain/network/network.ts";
import type { Words } from "../translations/interface-words.ts";
import { toChartLabel, toKinds } from "./body-kinds.ts";
import { withCertainty } from "./certain-chart.ts";
import type { Chart, ChartItem } from "./chart.ts";
import { flattenItems } from "./chart.ts";
import { type Placement, toPlacements } from "./containment.ts";
import { toRelationEdges } from "./relation-edges.ts";

/**
 * The whole network as one drawing: related bodies are nested, every other relation is a line. Each connected body
 * appears exactly once and each relation is shown exactly once.
 */
export function toOrganigram(network: Network, words: Words): Chart {
  const placements = toPlacements(network);
  const items = childrenOf(undefined, placements, network, words);
  const nested = new Set(flattenItems(items).flatMap(({ shows }) => shows));
  const chart: Chart = {
    title: words("chart.organigram.title", { name: network.site.name }),
    description: words("chart.organigram.description"),
    items,
    edges: toRelationEdges(
      network.relations.filter((relation) => !nested.has(relation)),
      words,
    ),
  };
  return withCertainty(chart, words);
}

const kindOrder = ["network", "department", "board", "role", "working-group", "institution"];

function childrenOf(
  parent: string | undefined,
  placements: readonly Placement[],
  network: Network,
  words: Words,
): ChartItem[] {
  const inside = placements.filter((placement) => placement.inside === parent);
  const frames = [...new Set(inside.flatMap(({ framedBy }) => framedBy ?? []))];
  return [
    ...frames.map((home): ChartItem => {
      const body = network.body(home);
      return {
        id: `${parent}--${home}`,
        label: words("chart.from", { name: toChartLabel(body) }),
        target: home,
        kinds: [body.kind],
        shows: [],
        children: inside
          .filter(({ framedBy }) => framedBy === home)
          .map((placement) => toItem(placement, placements, network, words)),
      };
    }),
    ...inside
      .filter(({ framedBy }) => framedBy === undefined)
      .sort((a, b) => rank(a.body) - rank(b.body))
      .map((placement) => toItem(placement, placements, network, words)),
  ];
}

function toItem(
  placement: Placement,
  placements: readonly Placement[],
  network: Network,
  words: Words,
): ChartItem {
  const { body, shows } = placement;
  return {
    id: body.id,
    label: toChartLabel(body),
    target: body.id,
    kinds: toKinds(body),
    ...(body.kind === "role" ? { shape: "stadium" as const } : {}),
    shows,
    children: childrenOf(body.id, placements, network, words),
  };
}

function rank({ kind }: Body): number {
  return kindOrder.indexOf(kind);
}
