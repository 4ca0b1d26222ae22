import type { DrawingRect } from "../../../views/charts/drawing.ts";
import type { FlowEdge } from "../../../views/charts/flowchart.ts";
import type { ArrangedBox, ArrangedEdge } from "../boxes/geometry.ts";
import type { PreparedChart } from "../boxes/prepared-chart.ts";
import { lineHeight } from "../text/text-size.ts";
import { columnSpacing } from "./column-area.ts";
import type { PlacedCaption } from "./column-captions.ts";
import type { ColumnPlan, Lane } from "./column-plan.ts";

/** Width in px of the lanes on one side of a column. */
export function laneSpace(plan: ColumnPlan | undefined, side: Lane["side"]): number {
  const tracks = (plan?.lanes ?? []).filter((lane) => lane.side === side).map(({ track }) => track + 1);
  return tracks.length === 0 ? 0 : Math.max(...tracks) * laneStep + laneClear + 4;
}

/** A column whose boxes and captions have their places; `captions` by the id of their edge. */
export interface PlacedColumn {
  readonly width: number;
  readonly boxes: ReadonlyMap<string, ArrangedBox>;
  readonly captions: ReadonlyMap<string, PlacedCaption>;
}

/** Draws every edge that runs in a lane, and those from inside an item to its border. */
export function routeLanes(
  plans: ReadonlyMap<string, ColumnPlan>,
  { width, boxes, captions }: PlacedColumn,
  chart: PreparedChart,
): ArrangedEdge[] {
  const attached = countAttached(plans);
  const slots = new Map<string, number>();
  return [...plans].flatMap(([id, plan]) => [
    ...plan.lanes.toSorted((a, b) => a.track - b.track).flatMap((lane) => routeLane(id, plan, lane)),
    ...plan.outward.flatMap((edge) => routeOutward(id, edge)),
  ]);

  function routeLane(id: string, plan: ColumnPlan, lane: Lane): ArrangedEdge[] {
    const hub = boxes.get(lane.hub);
    if (hub === undefined) return [];
    const x = laneX(boxes.get(id), plan, lane);
    const start = { x: sideOf(hub, lane.side), y: takeSlot(hub, lane.hub, lane.side) };
    return lane.edges.flatMap(({ edge, other }) => {
      const box = boxes.get(other);
      if (box === undefined) return [];
      const end = { x: sideOf(box, lane.side), y: takeSlot(box, other, lane.side) };
      const points = [start, { x, y: start.y }, { x, y: end.y }, end];
      return [withCaption({ edge, points: edge.from === lane.hub ? points : points.reverse() })];
    });
  }

  function laneX(border: ArrangedBox | undefined, plan: ColumnPlan, { side, track }: Lane): number {
    const { margin, padding } = columnSpacing;
    const distance = laneStep * (track + 0.5) + laneClear;
    if (side === "left")
      return (border === undefined ? margin : border.x + padding) + laneSpace(plan, "left") - distance;
    const end = border === undefined ? width - margin : border.x + border.w - padding;
    return end - laneSpace(plan, "right") + distance;
  }

  function routeOutward(id: string, edge: FlowEdge): ArrangedEdge[] {
    const inside = edge.from === id ? edge.to : edge.from;
    const [border, box] = [boxes.get(id), boxes.get(inside)];
    if (box === undefined || border === undefined) return [];
    const y = takeSlot(box, inside, "right");
    const points = [
      { x: sideOf(box, "right"), y },
      { x: sideOf(border, "right"), y },
    ];
    return [withCaption({ edge, points: edge.from === id ? points.reverse() : points })];
  }

  /** Where the next line ends at a side of a box: spread over the height of a node, beside the title of a group. */
  function takeSlot(box: ArrangedBox, id: string, side: Lane["side"]): number {
    const key = `${side} ${id}`;
    const slot = slots.get(key) ?? 0;
    slots.set(key, slot + 1);
    if (chart.items.get(id)?.part === "group")
      return box.y + 12 + lineHeight(chart.type.size) / 2 + slot * laneStep;
    return box.y + (box.h * (slot + 1)) / ((attached.get(key) ?? 1) + 1);
  }

  function withCaption(routed: ArrangedEdge): ArrangedEdge {
    const caption = captions.get(routed.edge.id);
    if (caption === undefined) return routed;
    return { ...routed, label: caption.label, labelRect: caption.rect, align: caption.align };
  }
}

const laneStep = 12;
const laneClear = 6;

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
