import { hexagonCut, stadiumRadius } from "../../../views/charts/drawing.ts";
import type { FlowShape } from "../../../views/charts/flowchart.ts";
import type { LabelWrapper, WrappedLabel } from "./label-wrapper.ts";
import { substituteFontFactor } from "./text-size.ts";

/** A box with its label broken to fit, in px. */
export interface SizedBox {
  readonly w: number;
  readonly h: number;
  readonly label: WrappedLabel;
}

/** Sizes the nodes of one drawing by their labels. Around the text stays room for a wider substitute font. */
export interface NodeSizer {
  /** A node whose text is at most `textWidth` px wide; what has no place to break may make it wider. */
  byText(shape: FlowShape, label: string, textWidth: number): SizedBox;
  /**
   * A node in a place `width` px wide: exactly as wide where its shape looks right at any width, else narrower.
   * Whatever its shape and however long its words, it is no wider.
   */
  byWidth(shape: FlowShape, label: string, width: number): SizedBox;
}

/** Minimum height of a node in px: a comfortable target for a finger. */
export const leastNodeHeight = 44;

/** Makes the sizer for the nodes of one drawing. @param heightOf height of a broken label in px */
export function toNodeSizer(
  wrap: LabelWrapper,
  size: number,
  heightOf: (label: WrappedLabel) => number,
): NodeSizer {
  return { byText: (shape, label, textWidth) => sizeNode(shape, label, textWidth, false), byWidth };

  function sizeNode(shape: FlowShape, label: string, textWidth: number, isFixed: boolean): SizedBox {
    const narrow = shape === "diamond" || shape === "circle" ? textWidth * 0.8 : textWidth;
    const wrapped = wrap(label, narrow, { size, weight: 400, isFixed });
    return { ...sizeAround(shape, wrapped, heightOf(wrapped)), label: wrapped };
  }

  function byWidth(shape: FlowShape, label: string, width: number): SizedBox {
    const widest = isStretchable(shape) ? textWidthIn(width) : width * 0.6;
    let best = sizeNode(shape, label, widest, true);
    // Some shapes need more at their sides the higher they are, so narrower text does not always help.
    for (let share = 0.9; best.w > width && share > 0.25; share -= 0.1) {
      const narrower = sizeNode(shape, label, widest * share, true);
      if (narrower.w < best.w) best = narrower;
    }
    return isStretchable(shape) ? { ...best, w: Math.max(width, best.w) } : best;
  }
}

/** The widest text in a rectangle `width` px wide. */
function textWidthIn(width: number): number {
  return Math.min(width - 28, (width - 8) / substituteFontFactor);
}

/** Whether a shape looks right at any width. */
function isStretchable(shape: FlowShape): boolean {
  return shape !== "diamond" && shape !== "circle" && shape !== "hexagon";
}

function sizeAround(shape: FlowShape, label: WrappedLabel, textHeight: number): { w: number; h: number } {
  const text = label.width * substituteFontFactor;
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
