import type { Flowchart } from "../../../views/charts/flowchart.ts";
import type { Typography } from "./box-size.ts";
import type { TextMeter } from "./measure-text.ts";
import { edgeTextSize } from "./text-size.ts";
import { type LabelStyle, type WrappedLabel, wrapLabel } from "./wrap-label.ts";

/** What stands in the place of a label in the other languages of the same drawing. */
export type LabelsBeside = ReadonlyMap<
  string,
  readonly { readonly label: string; readonly locale: string }[]
>;

/**
 * Breaks a label and says how much room it and its translations need together, so that the same thing gets the same
 * place in every language.
 */
export function wrapShared(
  label: string,
  maxWidth: number,
  style: Omit<LabelStyle, "locale">,
  type: Typography,
): WrappedLabel {
  const wrap = (text: string, locale: string) =>
    wrapOnce(text, maxWidth, { noteSize: edgeTextSize(type), ...style, locale }, type.meter);
  const own = wrap(label, type.locale);
  const all = [own, ...(type.beside?.get(label) ?? []).map((other) => wrap(other.label, other.locale))];
  return {
    ...own,
    width: Math.max(...all.map(({ width }) => width)),
    rows: Math.max(...all.map(({ rows }) => rows)),
    noteRows: Math.max(...all.map(({ noteRows }) => noteRows)),
  };
}

const wrapped = new WeakMap<TextMeter, Map<string, WrappedLabel>>();

/** A drawing asks for the same label again and again, and so do the drawings of the other languages. */
function wrapOnce(text: string, maxWidth: number, style: LabelStyle, meter: TextMeter): WrappedLabel {
  const known = wrapped.get(meter) ?? new Map<string, WrappedLabel>();
  wrapped.set(meter, known);
  const key = `${style.locale} ${style.size} ${style.noteSize} ${style.weight} ${style.isFixed === true} ${maxWidth} ${text}`;
  const label = known.get(key) ?? wrapLabel(text, maxWidth, style, meter);
  known.set(key, label);
  return label;
}

/** Joins the labels of a chart with those of the same chart in other languages; items are the same by their ids. */
export function toLabelsBeside(
  chart: Flowchart,
  others: readonly { readonly chart: Flowchart; readonly locale: string }[],
): LabelsBeside {
  const beside = new Map<string, { label: string; locale: string }[]>();
  for (const { chart: other, locale } of others)
    for (const part of ["nodes", "groups", "edges"] as const) {
      const labels = new Map(other[part].map(({ id, label }) => [id, label]));
      for (const { id, label } of chart[part]) {
        const translated = labels.get(id);
        const known = beside.get(label) ?? [];
        if (translated !== undefined && !known.some((one) => one.label === translated))
          beside.set(label, [...known, { label: translated, locale }]);
      }
    }
  return beside;
}
