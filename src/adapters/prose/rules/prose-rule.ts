import type { DataError, Position } from "../../../domain/mistakes/data-error.ts";
import type { MarkedText } from "./marked-text.ts";

/** Something in Markdown that would not be published as it was written, with its place in the text, counted from 1. */
export interface ProseProblem extends Position, Pick<DataError, "message" | "remedy"> {
  /** Set for what is published as written and is better written otherwise: it is told and stops nobody. */
  readonly isHint?: true;
}

/** One kind of mistake in Markdown: every place of a text where it occurs. */
export type ProseRule = (text: MarkedText) => ProseProblem[];
