import type { Locale } from "../../domain/language/locale.ts";
import type { Network } from "../../domain/network/network.ts";
import type { Chart, ChartItem } from "./chart.ts";

/** Longest explanation in a box, in characters: two to three lines; lists show it in full. */
const longest = 60;

/**
 * The chart with the meaning of every German name below it, for readers of another language. Frames that repeat a name
 * as the origin of their members get none, and neither do German editions of any form.
 */
export function withExplanations(chart: Chart, network: Network, locale: Locale): Chart {
  if (isGerman(locale)) return chart;
  const explain = (item: ChartItem): ChartItem => {
    const explanation = network.findExplanation(item.id, locale)?.text;
    return {
      ...item,
      children: item.children.map(explain),
      ...(explanation === undefined || explanation === item.label
        ? {}
        : { explanation: toFitting(explanation) }),
    };
  };
  return { ...chart, items: chart.items.map(explain) };
}

/** Whether readers of a language read German names without explanation: German and plain German. */
export function isGerman(locale: Locale): boolean {
  return locale.split("-")[0] === "de";
}

function toFitting(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).replace(/[\p{P}\s]+$/u, "")}…`;
}
