import type { LabelsBeside } from "./labels-beside.ts";
import type { TextMeter } from "./measure-text.ts";

/** Everything that decides how large the labels of a drawing become. */
export interface Typography {
  readonly meter: TextMeter;
  /** BCP 47 tag of the labels. */
  readonly locale: string;
  /** Size of labels in px. */
  readonly size: number;
  /** Size of notes and of the text on edges in px. */
  readonly smallSize: number;
  /** The same labels in the other languages of the drawing, for which there must be room too. */
  readonly beside: LabelsBeside;
}
