import type { TextMeter } from "./measure-text.ts";

/** Everything that decides how large the labels of a drawing become. */
export interface Typography {
  readonly meter: TextMeter;
  /** BCP 47 tags of the languages of the drawing, in the order of the texts of its labels. */
  readonly locales: readonly string[];
  /** Size of labels in px. */
  readonly size: number;
  /** Size of notes and of the text on edges in px. */
  readonly smallSize: number;
}
