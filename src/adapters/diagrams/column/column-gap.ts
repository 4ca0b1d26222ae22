import type { FlowEdge } from "../../../views/charts/flowchart.ts";
import type { ArrangedBox, ArrangedEdge } from "../boxes/geometry.ts";
import type { Typography } from "../text/box-size.ts";
import { edgeLabelSize, wrapEdgeLabel } from "../text/edge-label.ts";
import { standInShare } from "../text/text-size.ts";
import type { Area } from "./column-area.ts";

/** Height in px of the gap between two neighbours, with room for the labels of the edges that run straight through it. */
export function gapHeight(through: readonly FlowEdge[], width: number, type: Typography): number {
  if (through.length === 0) return plainGap;
  const heights = through.map((edge) => {
    const label = wrapEdgeLabel(edge, labelWidth(through, width), type);
    return label === undefined ? 0 : edgeLabelSize(label, type).height;
  });
  return Math.max(...heights) + 36;
}

/**
 * Edges between two neighbours, side by side straight down the gap between them.
 * @param area where the gap begins, and the width lines may use
 * @param end the y at which the lower neighbour begins
 */
export function drawThroughGap(
  through: readonly FlowEdge[],
  area: Area,
  end: number,
  boxes: ReadonlyMap<string, ArrangedBox>,
  type: Typography,
): ArrangedEdge[] {
  return through.flatMap((edge, index): ArrangedEdge[] => {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    if (from === undefined || to === undefined) return [];
    const x = area.x + (area.w * (index + 0.5)) / through.length;
    const [top, bottom] = [
      { x, y: area.y },
      { x, y: end },
    ];
    const points = from.y < to.y ? [top, bottom] : [bottom, top];
    const label = wrapEdgeLabel(edge, labelWidth(through, area.w), type);
    if (label === undefined) return [{ edge, points }];
    const { width: w, height: h } = edgeLabelSize(label, type);
    const y = area.y + (gapHeight(through, area.w, type) - h) / 2 - 2;
    return [{ edge, points, label, labelRect: { x: x - w / 2, y, w, h } }];
  });
}

const plainGap = 12;

function labelWidth(through: readonly FlowEdge[], width: number): number {
  return width / through.length / standInShare - 12;
}
