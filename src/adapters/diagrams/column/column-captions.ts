import type { DrawingRect } from "../../../views/charts/drawing.ts";
import type { FlowEdge } from "../../../views/charts/flowchart.ts";
import type { EdgeLabels } from "../text/edge-labels.ts";
import type { WrappedLabel } from "../text/label-wrapper.ts";
import type { Area } from "./column-area.ts";
import type { ColumnPlan, Lane } from "./column-plan.ts";

/** The label of an edge in a lane. It stands above the box at the other end, on the side of the lane. */
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

/** Places the captions of the boxes of a column. */
export interface CaptionPlacer {
  /** The part of an area that narrow captions over a box leave free, for the lines that pass between them. */
  beside(captions: readonly Caption[], area: Area): Area;
  /**
   * Sets the captions of one box at the beginning of an area.
   * @param isNarrow leaves room between both sides for lines that pass
   * @returns each by the id of its edge, and the y at which the box begins
   */
  place(
    captions: readonly Caption[],
    area: Area,
    isNarrow: boolean,
  ): { placed: ReadonlyMap<string, PlacedCaption>; end: number };
}

/** Share of the width that a caption takes where lines pass beside it. */
const narrowShare = 0.3;

/** Makes the placer for the captions of a column. */
export function toCaptionPlacer(labels: EdgeLabels): CaptionPlacer {
  return {
    beside: (captions, area) => {
      const taken = { left: 0, right: 0 };
      for (const { edge, side } of captions) {
        const label = labels.wrap(edge, area.w * narrowShare);
        taken[side] = Math.max(taken[side], label === undefined ? 0 : label.width + 16);
      }
      return { ...area, x: area.x + taken.left, w: area.w - taken.left - taken.right };
    },
    place: (captions, area, isNarrow) => {
      const placed = new Map<string, PlacedCaption>();
      if (captions.length === 0) return { placed, end: area.y };
      const share = isNarrow ? narrowShare : isOnBothSides(captions) ? 0.45 : 0.8;
      const sized = captions.flatMap(({ edge, side }) => {
        const label = labels.wrap(edge, area.w * share);
        return label === undefined ? [] : [{ edge, side, label, ...labels.size(label) }];
      });
      const top = area.y + 4;
      const bottoms = { left: top, right: top };
      // Those of both sides stand side by side where they fit, else those of the right below those of the left.
      if (widest(sized, "left") + widest(sized, "right") > area.w)
        bottoms.right += sized
          .filter(({ side }) => side === "left")
          .reduce((sum, one) => sum + one.height, 0);
      for (const { edge, side, label, width: w, height: h } of sized) {
        const x = side === "left" ? area.x : area.x + area.w - w;
        const align = side === "left" ? "start" : "end";
        placed.set(edge.id, { label, rect: { x, y: bottoms[side], w, h }, align });
        bottoms[side] += h;
      }
      return { placed, end: Math.max(bottoms.left, bottoms.right) + 3 };
    },
  };
}

function widest(
  captions: readonly (Pick<Caption, "side"> & { width: number })[],
  side: Lane["side"],
): number {
  return Math.max(0, ...captions.filter((one) => one.side === side).map(({ width }) => width));
}

function isOnBothSides(captions: readonly Caption[]): boolean {
  return (["left", "right"] as const).every((side) => captions.some((one) => one.side === side));
}
