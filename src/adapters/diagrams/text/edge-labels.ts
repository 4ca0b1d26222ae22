import type { DrawingRect } from "../../../views/charts/drawing.ts";
import type { FlowEdge } from "../../../views/charts/flowchart.ts";
import type { LabelWrapper } from "./label-wrapper.ts";
import { lineHeight, substituteFontFactor } from "./text-size.ts";
import type { WrappedLabel } from "./wrap-label.ts";

/** Breaks and sizes the labels of the edges of one drawing. */
export interface EdgeLabels {
  /** The broken label of an edge, all in one size; undefined where it has none. */
  wrap(edge: FlowEdge, width: number): WrappedLabel | undefined;
  /** The space a label and its translations need beside or on its edge, in px. */
  size(label: WrappedLabel): { width: number; height: number };
  /**
   * The plate behind a label: as large as its own text, within the space reserved for all languages.
   * @param align horizontal alignment within that space; centred if undefined
   */
  plate(room: DrawingRect, label: WrappedLabel, align: "start" | "end" | undefined): DrawingRect;
}

/** Minimum width in px offered to a label: below it even short words would be cut. */
const leastWidth = 56;

/** Makes the labels of the edges of one drawing. @param size of their text in px */
export function toEdgeLabels(wrap: LabelWrapper, size: number): EdgeLabels {
  const sizeOf = (width: number, rows: number) => ({
    width: Math.ceil(Math.max(width + 10, width * substituteFontFactor)),
    height: rows * lineHeight(size) + 4,
  });
  return {
    wrap: ({ label }, width) =>
      label === ""
        ? undefined
        : wrap(label, Math.max(width, leastWidth), { size, weight: 400, isFixed: true }),
    size: ({ width, rows, noteRows }) => sizeOf(width, rows + noteRows),
    plate: (room, label, align) => {
      const { width: w, height: h } = sizeOf(label.ownWidth, label.lines.length + label.notes.length);
      const spare = room.w - w;
      const shift = align === undefined ? spare / 2 : align === "start" ? 0 : spare;
      return { x: room.x + shift, y: room.y + (room.h - h) / 2, w, h };
    },
  };
}
