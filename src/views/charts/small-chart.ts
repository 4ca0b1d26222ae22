import type { Words } from "../translations/interface-words.ts";
import { toCalmLines } from "./calm-lines.ts";
import { type Chart, type ChartItem, flattenItems } from "./chart.ts";

/** Most that an eye still takes in: boxes of a drawing, and frames in each other that leave width on a phone. */
const limits = { boxes: 24, frames: 2 } as const;

/** Most boxes side by side in one frame or on the drawing: the first that keeps to the limit of all boxes is taken. */
const breadths = [16, 12, 8, 6, 4, 3, 2];

/**
 * A chart that stays small whatever the network does: of too many boxes beside each other the first, and one that says
 * how many more there are; frames too deep in others closed, with their number; lines only as far as an eye follows them
 * and both ends are drawn. The words beside the drawing tell the rest.
 */
export function toSmallChart(chart: Chart, words: Words): Chart {
  const lines = toCalmLines(chart.edges);
  const ends = new Set(lines.flatMap(({ from, to }) => [from, to]));
  // Where lines are left out, a box that only these would meet says nothing.
  const isLess = lines.length < chart.edges.length;
  const isShown = (item: ChartItem) => !isLess || flattenItems([item]).some(({ id }) => ends.has(id));
  const attempts = breadths.map((breadth) => cut(chart.items, "mehr", { breadth, isShown, words, depth: 0 }));
  const items = attempts.find((one) => flattenItems(one).length <= limits.boxes) ?? attempts.at(-1) ?? [];
  const drawn = new Set(flattenItems(items).map(({ id }) => id));
  return { ...chart, items, edges: lines.filter(({ from, to }) => drawn.has(from) && drawn.has(to)) };
}

interface Cut {
  readonly breadth: number;
  readonly isShown: (item: ChartItem) => boolean;
  readonly words: Words;
  /** Frames around the items. */
  readonly depth: number;
}

function cut(items: readonly ChartItem[], around: string, style: Cut): ChartItem[] {
  const { breadth, isShown, words, depth } = style;
  const inside = (item: ChartItem): ChartItem => {
    const count = flattenItems(item.children).length;
    if (count > 0 && depth >= limits.frames)
      return { ...item, label: words("sheet.count", { name: item.label, count }), children: [] };
    return { ...item, children: cut(item.children, item.id, { ...style, depth: depth + 1 }) };
  };
  const shown = depth === 0 ? items.filter(isShown) : items;
  const kept = items.length <= breadth ? shown : shown.slice(0, breadth - 1);
  if (kept.length === items.length) return kept.map(inside);
  const more = words("sheet.more", { count: items.length - kept.length });
  return [...kept.map(inside), { id: `${around}--weitere`, label: more, kinds: [], shows: [], children: [] }];
}
