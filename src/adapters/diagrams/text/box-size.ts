import { hexagonCut, stadiumRadius } from "../../../views/charts/drawing.ts";
import type { FlowShape } from "../../../views/charts/flowchart.ts";
import type { TextMeter } from "./measure-text.ts";
import { type LabelsBeside, wrapShared } from "./shared-label.ts";
import { edgeTextSize, labelHeight, standInShare } from "./text-size.ts";
import type { WrappedLabel } from "./wrap-label.ts";

/** Everything that decides how large text becomes. */
export interface Typography {
  readonly meter: TextMeter;
  readonly locale: string;
  /** Size of labels in px. */
  readonly size: number;
  /** Size of notes and of the text on edges in px; two less than labels where absent. */
  readonly noteSize?: number;
  /** Labels of the same drawing in other languages, for which there must be room too. */
  readonly beside?: LabelsBeside;
}

/** A box with its label broken to fit, in px. */
export interface SizedBox {
  readonly w: number;
  readonly h: number;
  readonly label: WrappedLabel;
}

/** The least height of a node: a comfortable target for a finger. */
export const leastNodeHeight = 44;

/**
 * The size of a node whose text is at most `textWidth` px wide. Around the text stays room for a stand-in font a
 * sixth wider than the measured one.
 * @param isFixed whether the box cannot grow: then even what has no place to break is broken
 */
export function sizeNode(
  shape: FlowShape,
  label: string,
  textWidth: number,
  type: Typography,
  isFixed = false,
): SizedBox {
  const narrow = shape === "diamond" || shape === "circle" ? textWidth * 0.8 : textWidth;
  const wrapped = wrapShared(label, narrow, { size: type.size, weight: 400, isFixed }, type);
  return { ...outline(shape, wrapped, labelHeight(wrapped, type.size, edgeTextSize(type))), label: wrapped };
}

/** How wide the text may be in a rectangle `width` px wide. */
export function textWidthIn(width: number): number {
  return Math.min(width - 28, (width - 8) / standInShare);
}

/**
 * A node in a place `width` px wide: exactly so wide where its shape looks right at any width, else narrower. Whatever its
 * shape and however long its words, it is no wider.
 */
export function sizeNodeToWidth(shape: FlowShape, label: string, width: number, type: Typography): SizedBox {
  const widest = isStretchable(shape) ? textWidthIn(width) : width * 0.6;
  let best = sizeNode(shape, label, widest, type, true);
  // Some shapes need more at their sides the higher they are, so narrower text does not always help.
  for (let share = 0.9; best.w > width && share > 0.25; share -= 0.1) {
    const narrower = sizeNode(shape, label, widest * share, type, true);
    if (narrower.w < best.w) best = narrower;
  }
  return isStretchable(shape) ? { ...best, w: Math.max(width, best.w) } : best;
}

/** Whether a shape looks right at any width. */
export function isStretchable(shape: FlowShape): boolean {
  return shape !== "diamond" && shape !== "circle" && shape !== "hexagon";
}

function outline(shape: FlowShape, label: WrappedLabel, textHeight: number): { w: number; h: number } {
  const text = label.width * standInShare;
  const w = Math.max(label.width + 28, text + 8);
  const h = Math.max(leastNodeHeight, textHeight + 20);
  if (shape === "subroutine") return { w: w + 20, h };
  if (shape === "stadium") return { w: w + stadiumRadius(h) * (2 / 3), h };
  if (shape === "hexagon") return { w: w + 2 * hexagonCut(h), h };
  if (shape === "cylinder") return { w: w + 8, h: h + 18 };
  if (shape === "circle") {
    const diameter = Math.hypot(text, textHeight) + 16;
    return { w: diameter, h: diameter };
  }
  if (shape === "diamond") {
    const width = text * 1.6 + 24;
    return { w: width, h: Math.max(64, textHeight / (1 - text / width) + 12) };
  }
  return { w, h };
}
