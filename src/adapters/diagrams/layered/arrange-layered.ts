import ElkBundle from "elkjs/lib/elk.bundled.js";
import type { ELK as ElkEngine } from "elkjs/lib/elk-api.js";
import type { Arrangement } from "../boxes/geometry.ts";
import type { Outline } from "../boxes/item-tree.ts";
import type { Typography } from "../text/box-size.ts";
import { readElkAnswer } from "./elk-answer.ts";
import { type LayeredStyle, toElkGraph } from "./elk-graph.ts";
import { straighten } from "./straighten.ts";

const engine: ElkEngine = new (ElkBundle as unknown as new () => ElkEngine)();

/** Arranges a flowchart in layers along its direction. Rejects where ELK fails, as it does on some nested charts. */
export async function arrangeLayered(
  outline: Outline,
  style: LayeredStyle,
  type: Typography,
): Promise<Arrangement> {
  const graph = toElkGraph(outline, style, type);
  const answer = await engine.layout(graph.root);
  return straighten(readElkAnswer(answer, graph, outline.edges), outline);
}
