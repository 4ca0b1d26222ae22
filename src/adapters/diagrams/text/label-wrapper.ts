import type { TextMeter } from "./measure-text.ts";
import type { Typography } from "./typography.ts";
import { type LabelStyle, type WrappedLabel, wrapLabel } from "./wrap-label.ts";

/**
 * Breaks a label of a drawing and gives it the room that it and its translations need together, so that the same
 * thing gets the same place in every language.
 */
export type LabelWrapper = (
  label: string,
  maxWidth: number,
  style: Pick<LabelStyle, "size" | "weight" | "isFixed">,
) => WrappedLabel;

/** Makes the wrapper for the labels of one drawing. */
export function toLabelWrapper({ meter, locale, smallSize, beside }: Typography): LabelWrapper {
  return (label, maxWidth, style) => {
    const wrap = (text: string, language: string) =>
      wrapOnce(text, maxWidth, { ...style, noteSize: smallSize, locale: language }, meter);
    const own = wrap(label, locale);
    const all = [own, ...(beside.get(label) ?? []).map((other) => wrap(other.label, other.locale))];
    return {
      ...own,
      width: Math.max(...all.map(({ width }) => width)),
      rows: Math.max(...all.map(({ rows }) => rows)),
      noteRows: Math.max(...all.map(({ noteRows }) => noteRows)),
    };
  };
}

const wrapped = new WeakMap<TextMeter, Map<string, WrappedLabel>>();

/** Breaks a label or remembers it: a drawing needs the same label many times, and so do those of the other languages. */
function wrapOnce(text: string, maxWidth: number, style: LabelStyle, meter: TextMeter): WrappedLabel {
  const known = wrapped.get(meter) ?? new Map<string, WrappedLabel>();
  wrapped.set(meter, known);
  const key = `${style.locale} ${style.size} ${style.noteSize} ${style.weight} ${style.isFixed === true} ${maxWidth} ${text}`;
  const label = known.get(key) ?? wrapLabel(text, maxWidth, style, meter);
  known.set(key, label);
  return label;
}
