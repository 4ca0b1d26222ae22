import type { Words } from "../translations/interface-words.ts";
import { type Chart, flattenItems } from "./chart.ts";

/** Marks of a body that its border shows, in the order a legend explains them. */
const borders = ["collective", "uncertain"] as const;

/** Meaning of one border in a legend. */
export interface BorderLegendLine {
  readonly look: (typeof borders)[number];
  readonly text: string;
}

/** The legend of every border a chart draws; empty if all borders are plain. */
export function toBorderLegend({ items }: Pick<Chart, "items">, words: Words): BorderLegendLine[] {
  // A frame around others is never thick: see the rules of `k-collective`.
  const drawn = new Set(
    flattenItems(items).flatMap(({ kinds, children }) =>
      children.length === 0 ? kinds : kinds.filter((kind) => kind !== "collective"),
    ),
  );
  return borders.filter((look) => drawn.has(look)).map((look) => ({ look, text: words(`legend.${look}`) }));
}
