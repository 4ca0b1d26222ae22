import ElkBundle from "elkjs/lib/elk.bundled.js";
import type { ELK as ElkEngine, ElkNode } from "elkjs/lib/elk-api.js";
import type { Arrangement } from "../boxes/geometry.ts";
import type { PreparedChart } from "../boxes/prepared-chart.ts";
import { readElkAnswer } from "./elk-answer.ts";
import { type LayeredStyle, toElkGraph } from "./elk-graph.ts";
import { straighten } from "./straighten.ts";

const engine: ElkEngine = new (ElkBundle as unknown as new () => ElkEngine)();

/** Arranges a chart in layers in one style. */
export interface LayerArranger {
  /** Rejects where ELK fails, as it does on some nested charts. */
  arrange(style: LayeredStyle): Promise<Arrangement>;
  /** Width in px that an arrangement in a style has at least: that of its widest node. Costs no layout. */
  leastWidth(style: LayeredStyle): number;
}

/**
 * Makes the arranger of one chart. ELK takes most of the time of a drawing, and many styles give the same graph: a group
 * of three members is the same in six columns and in three. So each graph is laid out once.
 */
export function toLayerArranger(chart: PreparedChart): LayerArranger {
  const answers = new Map<string, Promise<ElkNode>>();
  return {
    arrange: async (style) => {
      const graph = toElkGraph(chart, style);
      const key = JSON.stringify(graph.root);
      const answer = answers.get(key) ?? engine.layout(graph.root);
      answers.set(key, answer);
      return straighten(readElkAnswer(await answer, graph, chart.edges), chart);
    },
    leastWidth: (style) => widest(toElkGraph(chart, style).root),
  };
}

function widest({ width = 0, children = [] }: ElkNode): number {
  return Math.max(width, ...children.map(widest));
}
