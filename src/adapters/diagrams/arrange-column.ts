import type { DrawingPoint, DrawingRect } from "../../views/drawing.ts";
import type { FlowEdge } from "../../views/flowchart.ts";
import { edgeLabelSize, wrapEdgeLabel } from "./arrange-layered.ts";
import { isStretchable, lineHeight, sizeNode, sizeNodeToWidth, type Typography } from "./box-size.ts";
import { type ColumnPlan, type Lane, planColumns } from "./column-plan.ts";
import type { ArrangedBox, ArrangedEdge, Arrangement } from "./geometry.ts";
import { type Item, isFree, type Outline } from "./outline.ts";
import { groupLabel, groupTop, packToWidth, placePacked } from "./pack-group.ts";
import type { WrappedLabel } from "./wrap-label.ts";

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
  const plans = planColumns(outline, style.lanes);
  const captions = collectCaptions(plans);
  const attached = countAttached(plans);
  const labelRects = new Map<string, { label: WrappedLabel; rect: DrawingRect }>();
  const boxes = new Map<string, ArrangedBox>();
  const edges: ArrangedEdge[] = [];
  const slots = new Map<string, number>();
  const height = placeChildren(outline.root, { x: margin, y: margin, w: width - 2 * margin }) + margin;
  for (const [id, plan] of plans) routeLanes(id, plan);
  return { width, height, boxes, edges: inSourceOrder(edges, outline) };

  /** Places the children of an item and answers the y of their end. */
  function placeChildren(container: Item, area: Area): number {
    const plan = plans.get(container.id);
    const left = laneSpace(plan, "left");
    const right = laneSpace(plan, "right");
    const inner = { x: area.x + left, y: area.y, w: area.w - left - right };
    let y = area.y;
    container.children.forEach((child, index) => {
      const straight = plan?.straight.get(index - 1) ?? [];
      const from = y;
      const free = straight.length > 0 ? besideCaptions(child, inner) : inner;
      if (index > 0) y += straight.length > 0 ? straightGap(straight, free.w) : gap;
      y = placeCaptions(child, { ...inner, y }, straight.length > 0);
      y = placeItem(child, { ...inner, y });
      drawStraight(straight, { ...free, y: from }, boxes.get(child.id)?.y ?? y);
    });
    return y;
  }

  function placeItem(item: Item, area: Area): number {
    if (item.part === "node") {
      const sized = isStretchable(item.shape)
        ? sizeNodeToWidth(item.shape, item.label, area.w, type)
        : sizeNode(item.shape, item.label, area.w * 0.6, type);
      const w = Math.min(area.w, isStretchable(item.shape) ? area.w : sized.w);
      const h = Math.max(sized.h, style.leastHeights?.get(item.id) ?? 0);
      boxes.set(item.id, { x: area.x + (area.w - w) / 2, y: area.y, w, h, label: sized.label });
      return area.y + h;
    }
    if (style.gridColumns !== undefined && item.children.length > 1 && isFree(item, outline)) {
      const packed = packToWidth(item, area.w, style.gridColumns, type);
      placePacked(packed, area.x, area.y, boxes);
      return area.y + packed.h;
    }
    const label = groupLabel(item, area.w - 2 * padding, type);
    const top = area.y + groupTop(label.rows, type);
    const end = placeChildren(item, { x: area.x + padding, y: top, w: area.w - 2 * padding }) + padding;
    boxes.set(item.id, { x: area.x, y: area.y, w: area.w, h: end - area.y, label });
    return end;
  }

  function straightGap(through: readonly FlowEdge[], w: number): number {
    const heights = through.map((edge) => {
      const label = wrapEdgeLabel(edge, w / through.length - 24, type);
      return label === undefined ? 0 : edgeLabelSize(label, type).height;
    });
    return Math.max(...heights) + 36;
  }

  function drawStraight(through: readonly FlowEdge[], area: Area, end: number): void {
    through.forEach((edge, index) => {
      const x = area.x + (area.w * (index + 0.5)) / through.length;
      const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
      if (from === undefined || to === undefined) return;
      const points = from.y < to.y ? [down(x, area.y), down(x, end)] : [down(x, end), down(x, area.y)];
      const label = wrapEdgeLabel(edge, area.w / through.length - 24, type);
      if (label === undefined) edges.push({ edge, points });
      else {
        const size = edgeLabelSize(label, type);
        const gapHeight = straightGap(through, area.w);
        const labelRect = {
          x: x - size.width / 2,
          y: area.y + (gapHeight - size.height) / 2 - 2,
          w: size.width,
          h: size.height,
        };
        edges.push({ edge, points, label, labelRect });
      }
    });
  }

  /** What the captions over a box leave free of the width, for the lines that pass between them. */
  function besideCaptions(item: Item, area: Area): Area {
    const taken = { left: 0, right: 0 };
    for (const { edge, side } of captions.get(item.id) ?? []) {
      const label = wrapEdgeLabel(edge, area.w * narrowCaption, type);
      taken[side] = Math.max(taken[side], label === undefined ? 0 : label.width + 16);
    }
    return { ...area, x: area.x + taken.left, w: area.w - taken.left - taken.right };
  }

  /** Sets the labels of lane edges over the box they belong to and answers where the box begins. */
  function placeCaptions(item: Item, area: Area, narrow: boolean): number {
    const own = captions.get(item.id) ?? [];
    if (own.length === 0) return area.y;
    const share =
      narrow || (own.some(({ side }) => side === "left") && own.some(({ side }) => side === "right"));
    const bottoms = { left: area.y + 4, right: area.y + 4 };
    for (const { edge, side } of own) {
      const label = wrapEdgeLabel(edge, area.w * (narrow ? narrowCaption : share ? 0.45 : 0.8), type);
      if (label === undefined) continue;
      const size = { width: label.width + 8, height: edgeLabelSize(label, type).height };
      const x = side === "left" ? area.x : area.x + area.w - size.width;
      labelRects.set(edge.id, { label, rect: { x, y: bottoms[side], w: size.width, h: size.height } });
      bottoms[side] += size.height;
    }
    return Math.max(bottoms.left, bottoms.right) + 3;
  }

  /** The height at which the next line ends at a side of a box: spread over a node, beside the title of a group. */
  function takeSlot(box: ArrangedBox, id: string, side: Lane["side"]): number {
    const key = `${side} ${id}`;
    const slot = slots.get(key) ?? 0;
    slots.set(key, slot + 1);
    if (outline.items.get(id)?.part === "group")
      return box.y + 12 + lineHeight(type.size) / 2 + slot * laneStep;
    return box.y + (box.h * (slot + 1)) / ((attached.get(key) ?? 1) + 1);
  }

  function routeLanes(id: string, plan: ColumnPlan): void {
    for (const lane of plan.lanes.toSorted((a, b) => a.track - b.track)) routeLane(id, plan, lane);
    const border = boxes.get(id);
    for (const edge of plan.outward) {
      const inside = edge.from === id ? edge.to : edge.from;
      const box = boxes.get(inside);
      if (box === undefined || border === undefined) continue;
      const y = takeSlot(box, inside, "right");
      const points = [
        { x: box.x + box.w, y },
        { x: border.x + border.w, y },
      ];
      edges.push(withLabel(edge, edge.from === id ? points.reverse() : points));
    }
  }

  function routeLane(id: string, plan: ColumnPlan, lane: Lane): void {
    const border = boxes.get(id);
    const hub = boxes.get(lane.hub);
    if (hub === undefined) return;
    const inset = border === undefined ? margin : border.x + padding;
    const outset = border === undefined ? width - margin : border.x + border.w - padding;
    const distance = laneStep * (lane.track + 0.5) + laneClear;
    const x =
      lane.side === "left"
        ? inset + laneSpace(plan, "left") - distance
        : outset - laneSpace(plan, "right") + distance;
    const start = { x: sideOf(hub, lane.side), y: takeSlot(hub, lane.hub, lane.side) };
    for (const { edge, other } of lane.edges) {
      const box = boxes.get(other);
      if (box === undefined) continue;
      const end = { x: sideOf(box, lane.side), y: takeSlot(box, other, lane.side) };
      const points = [start, { x, y: start.y }, { x, y: end.y }, end];
      edges.push(withLabel(edge, edge.from === lane.hub ? points : points.reverse()));
    }
  }

  function withLabel(edge: FlowEdge, points: readonly DrawingPoint[]): ArrangedEdge {
    const spot = labelRects.get(edge.id);
    return spot === undefined ? { edge, points } : { edge, points, label: spot.label, labelRect: spot.rect };
  }
}

/** A stretch of the column: where it begins and how wide it is. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
}

interface Caption {
  readonly edge: FlowEdge;
  readonly side: Lane["side"];
}

const narrowCaption = 0.3;
const margin = 4;
const padding = 12;
const gap = 12;
const laneStep = 12;
const laneClear = 6;

function laneSpace(plan: ColumnPlan | undefined, side: Lane["side"]): number {
  const tracks = (plan?.lanes ?? []).filter((lane) => lane.side === side).map(({ track }) => track + 1);
  return tracks.length === 0 ? 0 : Math.max(...tracks) * laneStep + laneClear + 4;
}

function collectCaptions(plans: ReadonlyMap<string, ColumnPlan>): ReadonlyMap<string, Caption[]> {
  const captions = new Map<string, Caption[]>();
  const add = (id: string, caption: Caption) => captions.set(id, [...(captions.get(id) ?? []), caption]);
  for (const [id, plan] of plans) {
    for (const { side, edges } of plan.lanes) for (const { edge, other } of edges) add(other, { edge, side });
    for (const edge of plan.outward) add(edge.from === id ? edge.to : edge.from, { edge, side: "right" });
  }
  return captions;
}

/** How many lines end at a side of a box; keys are `<side> <id>`. */
function countAttached(plans: ReadonlyMap<string, ColumnPlan>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [id, plan] of plans) {
    for (const { side, hub, edges } of plan.lanes)
      for (const end of [hub, ...edges.map(({ other }) => other)]) add(`${side} ${end}`);
    for (const edge of plan.outward) add(`right ${edge.from === id ? edge.to : edge.from}`);
  }
  return counts;
}

function sideOf(box: DrawingRect, side: Lane["side"]): number {
  return side === "left" ? box.x : box.x + box.w;
}

function down(x: number, y: number): DrawingPoint {
  return { x, y };
}

function inSourceOrder(edges: readonly ArrangedEdge[], outline: Outline): ArrangedEdge[] {
  const rank = new Map(outline.edges.map(({ id }, index) => [id, index]));
  return edges.toSorted((a, b) => (rank.get(a.edge.id) ?? 0) - (rank.get(b.edge.id) ?? 0));
}
