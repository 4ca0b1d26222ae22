import type { FlowEdge } from "../../views/flowchart.ts";
import { edgeTextSize, lineHeight, type Typography } from "./box-size.ts";
import { wrapShared } from "./shared-label.ts";
import type { WrappedLabel } from "./wrap-label.ts";

/** The broken label of an edge; undefined where it has none. */
export function wrapEdgeLabel(edge: FlowEdge, width: number, type: Typography): WrappedLabel | undefined {
  if (edge.label === "") return undefined;
  return wrapShared(edge.label, width, { size: edgeTextSize(type), weight: 400 }, type);
}

/** The space a label needs beside or on its edge, in px. */
export function edgeLabelSize(label: WrappedLabel, type: Typography): { width: number; height: number } {
  return {
    width: Math.ceil(Math.max(label.width + 10, label.width * 1.19)),
    height: label.rows * lineHeight(edgeTextSize(type)) + 4,
  };
}
