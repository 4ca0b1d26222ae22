import { hyphenationOf } from "./hyphenate.ts";
import type { TextMeter } from "./measure-text.ts";
import { splitTexts } from "./shared-label.ts";
import type { Typography } from "./typography.ts";
import { type BrokenText, type LabelStyle, wrapLabel } from "./wrap-label.ts";

/** A label with the room that its texts in all languages need together, so that each thing has one place in all. */
export interface WrappedLabel {
  /** Width of the widest line of any language in px. */
  readonly width: number;
  /** Number of lines, and of lines of notes, to leave room for. */
  readonly rows: number;
  readonly noteRows: number;
  /** Its text in each language of the drawing, in their order, broken into lines. */
  readonly texts: readonly BrokenText[];
}

/** Breaks a shared label of a drawing in each of its languages. */
export type LabelWrapper = (
  label: string,
  maxWidth: number,
  style: Pick<LabelStyle, "size" | "weight" | "isFixed">,
) => WrappedLabel;

/** Makes the wrapper for the labels of one drawing. */
export function toLabelWrapper({ meter, locales, smallSize }: Typography): LabelWrapper {
  const known = new Map<string, WrappedLabel>();
  return (label, maxWidth, style) => {
    const key = `${style.size} ${style.weight} ${style.isFixed === true} ${maxWidth} ${label}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const texts = splitTexts(label).map((text, index) =>
      wrapOnce(text, maxWidth, { ...style, noteSize: smallSize, locale: locales[index] ?? "" }, meter),
    );
    const made = {
      texts,
      width: Math.max(...texts.map(({ width }) => width)),
      rows: Math.max(...texts.map(({ lines }) => lines.length)),
      noteRows: Math.max(...texts.map(({ notes }) => notes.length)),
    };
    known.set(key, made);
    return made;
  };
}

const broken = new WeakMap<TextMeter, Map<string, BrokenText>>();

/** Breaks a text or remembers it: names return in many drawings, and are the same in many languages. */
function wrapOnce(text: string, maxWidth: number, style: LabelStyle, meter: TextMeter): BrokenText {
  const known = broken.get(meter) ?? new Map<string, BrokenText>();
  broken.set(meter, known);
  const { size, noteSize, weight, isFixed = false } = style;
  const key = `${hyphenationOf(text, style.locale)} ${size} ${noteSize} ${weight} ${isFixed} ${maxWidth} ${text}`;
  const found = known.get(key) ?? wrapLabel(text, maxWidth, style, meter);
  known.set(key, found);
  return found;
}
