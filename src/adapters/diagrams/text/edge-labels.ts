import type { DrawingRect } from "../../../views/charts/drawing.ts";
import type { FlowEdge } from "../../../views/charts/flowchart.ts";
import type { LabelWrapper, WrappedLabel } from "./label-wrapper.ts";
import { isEmptyLabel } from "./shared-label.ts";
import { lineHeight, substituteFontFactor } from "./text-size.ts";
import type { BrokenText } from "./wrap-label.ts";

/** Breaks and sizes the labels of the edges of one drawing. */
export interface EdgeLabels {
  /** The broken label of an edge, all in one size; undefined where it has none. */
  wrap(edge: FlowEdge, width: number): WrappedLabel | undefined;
  /** The space a label and its translations need beside or on its edge, in px. */
  size(label: WrappedLabel): { width: number; height: number };
  /**
   * The plate behind a text: as large as itself, within the space reserved for all languages.
   * @param align horizontal alignment within that space; centred if undefined
   */
  plate(room: DrawingRect, text: BrokenText, align: "start" | "end" | undefined): DrawingRect;
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
      isEmptyLabel(label)
        ? undefined
        : wrap(label, Math.max(width, leastWidth), { size, weight: 400, isFixed: true }),
    size: ({ width, rows, noteRows }) => sizeOf(width, rows + noteRows),
    plate: (room, text, align) => {
      const { width: w, height: h } = sizeOf(text.width, text.lines.length + text.notes.length);
      const spare = room.w - w;
      const shift = align === undefined ? spare / 2 : align === "start" ? 0 : spare;
      return { x: room.x + shift, y: room.y + (room.h - h) / 2, w, h };
    },
  };
}
