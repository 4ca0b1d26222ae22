import type { Words } from "../translations/interface-words.ts";
import { type Chart, type ChartItem, flattenItems } from "./chart.ts";

/** Boxes side by side in one frame or on the drawing, and lines, that an eye still takes in. */
const limits = { boxes: 16, edges: 24 } as const;

/**
 * A chart that stays small whatever the network does: of too many boxes beside each other the first, and one that says
 * how many more there are; lines only as far as both ends are drawn. The words beside the drawing tell the rest.
 */
export function toSmallChart(chart: Chart, words: Words): Chart {
  const items = cut(chart.items, "mehr", words);
  const drawn = new Set(flattenItems(items).map(({ id }) => id));
  const edges = chart.edges.filter(({ from, to }) => drawn.has(from) && drawn.has(to));
  if (edges.length <= limits.edges) return { ...chart, items, edges };
  const kept = edges.slice(0, limits.edges);
  const ends = new Set(kept.flatMap(({ from, to }) => [from, to]));
  return { ...chart, items: items.filter((item) => isMet(item, ends)), edges: kept };
}

function cut(items: readonly ChartItem[], around: string, words: Words): ChartItem[] {
  const inside = (item: ChartItem) => ({ ...item, children: cut(item.children, item.id, words) });
  if (items.length <= limits.boxes) return items.map(inside);
  const kept = items.slice(0, limits.boxes - 1);
  const more = words("sheet.more", { count: items.length - kept.length });
  return [...kept.map(inside), { id: `${around}--weitere`, label: more, kinds: [], shows: [], children: [] }];
}

/** True for a box that a kept line meets, and for the one that says how many more there are. */
function isMet(item: ChartItem, ends: ReadonlySet<string>): boolean {
  return item.id.endsWith("--weitere") || flattenItems([item]).some(({ id }) => ends.has(id));
}
