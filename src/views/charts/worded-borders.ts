import type { Words } from "../translations/interface-words.ts";
import type { Chart, ChartItem } from "./chart.ts";

/**
 * The same chart for programs that draw all borders alike: the meaning of a border stands in words in the box, before
 * the certainty of its place.
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
