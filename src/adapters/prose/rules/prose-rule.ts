import type { DataError, Position } from "../../../domain/mistakes/data-error.ts";
import type { MarkedText } from "./marked-text.ts";

/** Something in Markdown that would be published otherwise than written, with its place in the text, counted from 1. */
export interface ProseProblem extends Position, Pick<DataError, "message" | "remedy"> {
  /** Set for text published as written that should be written otherwise: reported, but never blocking. */
  readonly isHint?: true;
}

/** Rule for one kind of mistake in Markdown: returns every place of a text where it occurs. */
export type ProseRule = (text: MarkedText) => ProseProblem[];
