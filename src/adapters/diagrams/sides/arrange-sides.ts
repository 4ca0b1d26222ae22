import { isCrossed } from "../boxes/crossed-boxes.ts";
import type { ArrangedEdge, Arrangement } from "../boxes/geometry.ts";
import { descendants, type Item, type ItemTree } from "../boxes/item-tree.ts";
import { type PreparedChart, toPart } from "../boxes/prepared-chart.ts";
import { arrangeColumn } from "../column/arrange-column.ts";
import { channelWidth, heightsForBundles, toBundles } from "./bundles.ts";
import { routeBundles } from "./route-bundles.ts";

/** Most columns of grids in the dominant group; without any where lines would run through boxes beside their ends. */
const gridStyles = [{ gridColumns: 4 }, {}] as const;

/**
 * Arranges a flowchart with one dominant group: this group at the beginning of the line with its members in grids,
 * everything else in a column beside it, and between both a channel for the lines that connect them. Exactly `width`
 * px wide. Undefined where there is no such group, nothing beside it, or no room for the lines between both.
 */
export function arrangeSides(chart: PreparedChart, width: number): Arrangement | undefined {
  const main = findMain(chart);
  if (main === undefined || chart.root.children.length < 2) return undefined;
  const { size } = chart.type;
  const inMain = new Set([main, ...descendants(main)].map(({ id }) => id));
  const crossing = chart.edges.filter(({ from, to }) => inMain.has(from) !== inMain.has(to));
  const drawn = crossing.filter(({ line }) => line !== "invisible");
  const bundles = toBundles(drawn, inMain, chart.type.edges);
  const channel = channelWidth(bundles);
  const sideWidth = Math.max(size * 15, Math.min(width * 0.26, size * 18));
  const mainWidth = width - channel - sideWidth;
  if (mainWidth < size * 24) return undefined;
  const aside = chart.root.children.filter((item) => item !== main);
  const shift = mainWidth + channel;
  for (const style of gridStyles) {
    const left = arrangeColumn(toPart(chart, [main]), mainWidth, style);
    const right = arrangeColumn(toPart(chart, aside), sideWidth, {
      gridColumns: 1,
      lanes: "right",
      leastHeights: heightsForBundles(bundles),
    });
    const boxes = new Map(left.boxes);
    for (const [id, box] of right.boxes) boxes.set(id, { ...box, x: box.x + shift });
    const moved = right.edges.map((edge) => moveEdge(edge, shift));
    const between = routeBundles(bundles, boxes, [mainWidth, shift], chart);
    if (between === undefined) continue;
    const height = Math.max(left.height, right.height);
    const laid = { width, height, boxes, edges: [...left.edges, ...moved, ...between] };
    if (!isCrossed(laid, chart)) return laid;
  }
  return undefined;
}

/** The group with groups in it that holds more than half of everything. */
function findMain({ root, items }: ItemTree): Item | undefined {
  const nested = root.children.filter(({ children }) => children.some(({ part }) => part === "group"));
  const [main] = nested.toSorted((a, b) => descendants(b).length - descendants(a).length);
  return main !== undefined && descendants(main).length * 2 > items.size ? main : undefined;
}

function moveEdge(edge: ArrangedEdge, by: number): ArrangedEdge {
  return {
    ...edge,
    points: edge.points.map(({ x, y }) => ({ x: x + by, y })),
    ...(edge.labelRect === undefined ? {} : { labelRect: { ...edge.labelRect, x: edge.labelRect.x + by } }),
  };
}
