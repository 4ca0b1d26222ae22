import type { DrawingRect } from "../../../views/charts/drawing.ts";
import type { FlowEdge } from "../../../views/charts/flowchart.ts";
import type { Typography } from "./box-size.ts";
import { wrapShared } from "./shared-label.ts";
import { edgeTextSize, lineHeight, standInShare } from "./text-size.ts";
import type { WrappedLabel } from "./wrap-label.ts";

/** The broken label of an edge, all in one size; undefined where it has none. */
export function wrapEdgeLabel(edge: FlowEdge, width: number, type: Typography): WrappedLabel | undefined {
  if (edge.label === "") return undefined;
  const size = edgeTextSize(type);
  const style = { size, noteSize: size, weight: 400, isFixed: true };
  return wrapShared(edge.label, Math.max(width, leastWidth), style, type);
}

/** Below this many px even short words would be cut. */
const leastWidth = 56;

/** The space a label and its translations need beside or on its edge, in px. */
export function edgeLabelSize(label: WrappedLabel, type: Typography): { width: number; height: number } {
  return plateSize(label.width, label.rows + label.noteRows, type);
}

/**
 * The plate behind a label: as large as its own text, within the space kept free for all languages.
 * @param align where in that space it stands across; in the middle where undefined
 */
export function toPlate(
  room: DrawingRect,
  label: WrappedLabel,
  align: "start" | "end" | undefined,
  type: Typography,
): DrawingRect {
  const { width: w, height: h } = plateSize(label.ownWidth, label.lines.length + label.notes.length, type);
  const spare = room.w - w;
  const shift = align === undefined ? spare / 2 : align === "start" ? 0 : spare;
  return { x: room.x + shift, y: room.y + (room.h - h) / 2, w, h };
}

function plateSize(width: number, rows: number, type: Typography): { width: number; height: number } {
  return {
    width: Math.ceil(Math.max(width + 10, width * standInShare)),
    height: rows * lineHeight(edgeTextSize(type)) + 4,
  };
}
