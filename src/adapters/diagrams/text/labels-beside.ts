import type { Flowchart } from "../../../views/charts/flowchart.ts";

/** Translations of each label of a drawing, by the label. */
export type LabelsBeside = ReadonlyMap<
  string,
  readonly { readonly label: string; readonly locale: string }[]
>;

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
