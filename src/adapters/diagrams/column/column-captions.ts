import type { DrawingRect } from "../../../views/charts/drawing.ts";
import type { FlowEdge } from "../../../views/charts/flowchart.ts";
import type { Typography } from "../text/box-size.ts";
import { edgeLabelSize, wrapEdgeLabel } from "../text/edge-label.ts";
import type { WrappedLabel } from "../text/wrap-label.ts";
import type { Area } from "./column-area.ts";
import type { ColumnPlan, Lane } from "./column-plan.ts";

/** The label of an edge that runs in a lane: it stands over the box at the other end, on the side of the lane. */
export interface Caption {
  readonly edge: FlowEdge;
  readonly side: Lane["side"];
}

/** A caption broken into lines, at its place. */
export interface PlacedCaption {
  readonly label: WrappedLabel;
  readonly rect: DrawingRect;
  readonly align: "start" | "end";
}

/** The captions of every box, by its id. */
export function collectCaptions(
  plans: ReadonlyMap<string, ColumnPlan>,
): ReadonlyMap<string, readonly Caption[]> {
  const captions = new Map<string, Caption[]>();
  const add = (id: string, caption: Caption) => captions.set(id, [...(captions.get(id) ?? []), caption]);
  for (const [id, plan] of plans) {
    for (const { side, edges } of plan.lanes) for (const { edge, other } of edges) add(other, { edge, side });
    for (const edge of plan.outward) add(edge.from === id ? edge.to : edge.from, { edge, side: "right" });
  }
  return captions;
}

/** What the narrow captions over a box leave free of the width, for the lines that pass between them. */
export function besideCaptions(captions: readonly Caption[], area: Area, type: Typography): Area {
  const taken = { left: 0, right: 0 };
  for (const { edge, side } of captions) {
    const label = wrapEdgeLabel(edge, area.w * narrowShare, type);
    taken[side] = Math.max(taken[side], label === undefined ? 0 : label.width + 16);
  }
  return { ...area, x: area.x + taken.left, w: area.w - taken.left - taken.right };
}

/**
 * Sets the captions of one box at the beginning of an area.
 * @param narrow leaves room between both sides for lines that pass
 * @returns each by the id of its edge, and the y at which the box begins
 */
export function placeCaptions(
  captions: readonly Caption[],
  area: Area,
  narrow: boolean,
  type: Typography,
): { placed: ReadonlyMap<string, PlacedCaption>; end: number } {
  const placed = new Map<string, PlacedCaption>();
  if (captions.length === 0) return { placed, end: area.y };
  const isShared = (["left", "right"] as const).every((side) => captions.some((one) => one.side === side));
  const share = narrow ? narrowShare : isShared ? 0.45 : 0.8;
  const bottoms = { left: area.y + 4, right: area.y + 4 };
  for (const { edge, side } of captions) {
    const label = wrapEdgeLabel(edge, area.w * share, type);
    if (label === undefined) continue;
    const size = edgeLabelSize(label, type);
    const x = side === "left" ? area.x : area.x + area.w - size.width;
    placed.set(edge.id, {
      label,
      rect: { x, y: bottoms[side], w: size.width, h: size.height },
      align: side === "left" ? "start" : "end",
    });
    bottoms[side] += size.height;
  }
  return { placed, end: Math.max(bottoms.left, bottoms.right) + 3 };
}

/** How much of the width a caption takes where lines pass beside it. */
const narrowShare = 0.3;
