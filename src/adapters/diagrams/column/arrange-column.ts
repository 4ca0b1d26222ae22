import type { ArrangedBox, ArrangedEdge, Arrangement } from "../boxes/geometry.ts";
import { type Item, isFree, type Outline } from "../boxes/item-tree.ts";
import { groupLabel, groupTop, packToWidth, placePacked } from "../boxes/pack-group.ts";
import { sizeNodeToWidth, type Typography } from "../text/box-size.ts";
import { type Area, columnSpacing } from "./column-area.ts";
import { besideCaptions, collectCaptions, type PlacedCaption, placeCaptions } from "./column-captions.ts";
import { drawThroughGap, gapHeight } from "./column-gap.ts";
import { laneSpace, routeLanes } from "./column-lanes.ts";
import { type Lane, planColumns } from "./column-plan.ts";

/** What a column may be told beyond its width. */
export interface ColumnStyle {
  /** Packs groups without inner edges in grids of at most this many columns. */
  readonly gridColumns?: number;
  /** The side all lanes keep to. */
  readonly lanes?: Lane["side"];
  /** Heights in px that nodes must not fall below, by id. */
  readonly leastHeights?: ReadonlyMap<string, number>;
}

/**
 * Arranges a flowchart in one column exactly `width` px wide, groups around their members: for narrow screens.
 * Edges between neighbours run straight down the gap; all others run in lanes, outgoing ones of a hub left, incoming
 * ones right, with their label over the box at the other end.
 */
export function arrangeColumn(
  outline: Outline,
  width: number,
  type: Typography,
  style: ColumnStyle = {},
): Arrangement {
  const { margin, padding } = columnSpacing;
  const plans = planColumns(outline, style.lanes);
  const captionsOf = collectCaptions(plans);
  const captions = new Map<string, PlacedCaption>();
  const boxes = new Map<string, ArrangedBox>();
  const straight: ArrangedEdge[] = [];
  const height = placeChildren(outline.root, { x: margin, y: margin, w: width - 2 * margin }) + margin;
  const laned = routeLanes(plans, { width, boxes, captions }, outline, type);
  return { width, height, boxes, edges: inSourceOrder([...straight, ...laned], outline) };

  /** Places the children of an item and answers the y of their end. */
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
      const free = { ...(isCrossed ? besideCaptions(own, inner, type) : inner), y };
      if (index > 0) y += gapHeight(through, free.w, type);
      const { placed, end } = placeCaptions(own, { ...inner, y }, isCrossed, type);
      for (const [id, caption] of placed) captions.set(id, caption);
      y = placeItem(child, { ...inner, y: end });
      straight.push(...drawThroughGap(through, free, boxes.get(child.id)?.y ?? y, boxes, type));
    });
    return y;
  }

  /** Places an item with everything in it and answers the y of its end. */
  function placeItem(item: Item, area: Area): number {
    if (item.part === "node") {
      const { w, label, ...sized } = sizeNodeToWidth(item.shape, item.label, area.w, type);
      const h = Math.max(sized.h, style.leastHeights?.get(item.id) ?? 0);
      boxes.set(item.id, { x: area.x + (area.w - w) / 2, y: area.y, w, h, label });
      return area.y + h;
    }
    if (style.gridColumns !== undefined && item.children.length > 1 && isFree(item, outline)) {
      const packed = packToWidth(item, area.w, style.gridColumns, type);
      placePacked(packed, area.x, area.y, boxes);
      return area.y + packed.h;
    }
    const label = groupLabel(item, area.w - 2 * padding, type);
    const top = area.y + groupTop(label, type);
    const end = placeChildren(item, { x: area.x + padding, y: top, w: area.w - 2 * padding }) + padding;
    boxes.set(item.id, { x: area.x, y: area.y, w: area.w, h: end - area.y, label });
    return end;
  }
}

function inSourceOrder(edges: readonly ArrangedEdge[], outline: Outline): ArrangedEdge[] {
  const rank = new Map(outline.edges.map(({ id }, index) => [id, index]));
  return edges.toSorted((a, b) => (rank.get(a.edge.id) ?? 0) - (rank.get(b.edge.id) ?? 0));
}
