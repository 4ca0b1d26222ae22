import type { Drawing, DrawingBox, DrawingEdge } from "../charts/drawing.ts";
import type { OutlineNode } from "../charts/outline.ts";
import { type ChangeMark, type MarkedOrganigram, toLineKey } from "./marked-organigram.ts";

/** The organigram of one side, as drawing and as list. */
export interface DrawnOrganigram {
  /** Unique on the page: `vorher`, `nachher`. */
  readonly id: string;
  readonly title: string;
  /** Both forms; absent if the drawing failed. */
  readonly pair?: { readonly landscape: Drawing; readonly portrait: Drawing } | undefined;
  readonly marked: MarkedOrganigram;
  readonly outline: readonly OutlineNode[];
}

/** The mark of a box or line of a drawing. */
export function findMark(
  { boxes, lines }: MarkedOrganigram,
  part: DrawingBox | DrawingEdge,
): ChangeMark | undefined {
  return "id" in part ? boxes.get(part.id) : lines.get(toLineKey(part));
}
