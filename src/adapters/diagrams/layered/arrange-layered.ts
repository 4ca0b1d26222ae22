import ElkBundle from "elkjs/lib/elk.bundled.js";
import type { ELK as ElkEngine } from "elkjs/lib/elk-api.js";
import type { Arrangement } from "../boxes/geometry.ts";
import type { PreparedChart } from "../boxes/prepared-chart.ts";
import { readElkAnswer } from "./elk-answer.ts";
import { type LayeredStyle, toElkGraph } from "./elk-graph.ts";
import { straighten } from "./straighten.ts";

const engine: ElkEngine = new (ElkBundle as unknown as new () => ElkEngine)();

/** Arranges a flowchart in layers along its direction. Rejects where ELK fails, as it does on some nested charts. */
export async function arrangeLayered(chart: PreparedChart, style: LayeredStyle): Promise<Arrangement> {
  const graph = toElkGraph(chart, style);
  const answer = await engine.layout(graph.root);
  return straighten(readElkAnswer(answer, graph, chart.edges), chart);
}
