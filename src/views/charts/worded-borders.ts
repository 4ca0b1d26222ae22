import type { Words } from "../translations/interface-words.ts";
import type { Chart, ChartItem } from "./chart.ts";

/**
 * The same chart for readers whose program draws all borders alike: what a border says of a body stands in words in its
 * box, before how sure its place is.
 */
export function withWordedBorders(chart: Chart, words: Words): Chart {
  return { ...chart, items: chart.items.map((item) => toWorded(item, words)) };
}

function toWorded(item: ChartItem, words: Words): ChartItem {
  const marks = (["collective", "uncertain"] as const)
    .filter((mark) => item.kinds.includes(mark))
    .map((mark) => words(`mark.${mark}`));
  const note = [...marks, ...(item.note === undefined ? [] : [item.note])].join("\n");
  return {
    ...item,
    ...(note === "" ? {} : { note }),
    children: item.children.map((child) => toWorded(child, words)),
  };
}
