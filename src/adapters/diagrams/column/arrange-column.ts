import type { FlowEdge } from "../../../views/charts/flowchart.ts";
import type { ArrangedBox, ArrangedEdge, Arrangement } from "../boxes/geometry.ts";
import type { Item } from "../boxes/item-tree.ts";
import { placePacked } from "../boxes/packed-item.ts";
import type { PreparedChart } from "../boxes/prepared-chart.ts";
import { type Area, columnSpacing } from "./column-area.ts";
import { collectCaptions, type PlacedCaption, toCaptionPlacer } from "./column-captions.ts";
import { toColumnGaps } from "./column-gap.ts";
import { laneSpace, routeLanes } from "./column-lanes.ts";
import { type Lane, planColumns } from "./column-plan.ts";

/** Settings of a column beyond its width. */
export interface ColumnStyle {
  /** Packs groups without inner edges in grids of at most this many columns. */
  readonly gridColumns?: number;
  /** The side all lanes keep to. */
  readonly lanes?: Lane["side"];
  /** Minimum heights of nodes in px, by id. */
  readonly leastHeights?: ReadonlyMap<string, number>;
}

/**
 * Arranges a flowchart in one column exactly `width` px wide, groups around their members: for narrow screens.
 * Edges between neighbours run straight down the gap; all others run in lanes, outgoing ones of a hub left, incoming
 * ones right, with their label over the box at the other end.
 */
export function arrangeColumn(chart: PreparedChart, width: number, style: ColumnStyle = {}): Arrangement {
  // A line without room between two captions takes a lane, which may take the room of another line: so again from the start.
  const laned = new Set<string>();
  for (;;) {
    const { tight, ...laid } = tryColumn(chart, width, { ...style, laned });
    if (tight.length === 0) return laid;
    for (const { id } of tight) laned.add(id);
  }
}

/** A column with the straight lines that have no room for their labels in it. */
interface TriedColumn extends Arrangement {
  readonly tight: readonly FlowEdge[];
}

/** One attempt; the edges in `laned`, by their ids, take lanes even between neighbours. */
function tryColumn(
  chart: PreparedChart,
  width: number,
  style: ColumnStyle & { readonly laned: ReadonlySet<string> },
): TriedColumn {
  const { margin, padding } = columnSpacing;
  const { type } = chart;
  const gaps = toColumnGaps(type.edges);
  const placer = toCaptionPlacer(type.edges);
  const plans = planColumns(chart, style);
  const captionsOf = collectCaptions(plans);
  const captions = new Map<string, PlacedCaption>();
  const boxes = new Map<string, ArrangedBox>();
  const straight: ArrangedEdge[] = [];
  const tight: FlowEdge[] = [];
  const height = placeChildren(chart.root, { x: margin, y: margin, w: width - 2 * margin }) + margin;
  const routed = routeLanes(plans, { width, boxes, captions }, chart);
  return { width, height, boxes, edges: inSourceOrder([...straight, ...routed]), tight };

  /** Places the children of an item and returns the y of their end. */
  function placeChildren(container: Item, area: Area): number {
    const plan = plans.get(container.id);
    const left = laneSpace(plan, "left");
    const right = laneSpace(plan, "right");
    const inner = { x: area.x + left, y: area.y, w: area.w - left - right };
    let y = area.y;
    container.children.forEach((child, index) => {
      const through = plan?.straight.get(index - 1) ?? [];
      const own = captionsOf.get(child.id) ?? [];
      const isCrossed = through.length > 0;
      const free = { ...(isCrossed ? placer.beside(own, inner) : inner), y };
      if (index > 0) y += gaps.height(through, free.w);
      if (!gaps.hasRoom(through, free.w)) tight.push(...through);
      const { placed, end } = placer.place(own, { ...inner, y }, isCrossed);
      for (const [id, caption] of placed) captions.set(id, caption);
      y = placeItem(child, { ...inner, y: end });
      straight.push(...gaps.draw(through, free, boxes.get(child.id)?.y ?? y, boxes));
    });
    return y;
  }

  /** Places an item with everything in it and returns the y of its end. */
  function placeItem(item: Item, area: Area): number {
    if (item.part === "node") {
      const { w, label, ...sized } = type.nodes.byWidth(item.shape, item.label, area.w);
      const h = Math.max(sized.h, style.leastHeights?.get(item.id) ?? 0);
      boxes.set(item.id, { x: area.x + (area.w - w) / 2, y: area.y, w, h, label });
      return area.y + h;
    }
    if (style.gridColumns !== undefined && item.children.length > 1 && chart.isFree(item)) {
      const packed = chart.packer.toWidth(item, area.w, style.gridColumns);
      placePacked(packed, area.x, area.y, boxes);
      return area.y + packed.h;
    }
    const label = type.titles.wrap(item.label, area.w - 2 * padding);
    const top = area.y + type.titles.height(label);
    const end = placeChildren(item, { x: area.x + padding, y: top, w: area.w - 2 * padding }) + padding;
    boxes.set(item.id, { x: area.x, y: area.y, w: area.w, h: end - area.y, label });
    return end;
  }

  function inSourceOrder(edges: readonly ArrangedEdge[]): ArrangedEdge[] {
    const rank = new Map(chart.edges.map(({ id }, index) => [id, index]));
    return edges.toSorted((a, b) => (rank.get(a.edge.id) ?? 0) - (rank.get(b.edge.id) ?? 0));
  }
}
