import type { FlowEdge } from "../../../views/charts/flowchart.ts";
import type { ArrangedBox, ArrangedEdge } from "../boxes/geometry.ts";
import type { EdgeLabels } from "../text/edge-labels.ts";
import { substituteFontFactor } from "../text/text-size.ts";
import type { Area } from "./column-area.ts";

/** The gaps between neighbours of a column, and the edges that run straight through them. */
export interface ColumnGaps {
  /** Height in px of a gap, with room for the labels of the edges that run straight through it. */
  height(through: readonly FlowEdge[], width: number): number;
  /** Whether the labels of edges that run straight through a gap fit side by side. */
  hasRoom(through: readonly FlowEdge[], width: number): boolean;
  /**
   * Draws edges between two neighbours, side by side straight down the gap between them.
   * @param area where the gap begins, and the width lines may use
   * @param end the y at which the lower neighbour begins
   */
  draw(
    through: readonly FlowEdge[],
    area: Area,
    end: number,
    boxes: ReadonlyMap<string, ArrangedBox>,
  ): ArrangedEdge[];
}

const plainGap = 12;

/** Makes the gaps of a column. */
export function toColumnGaps(labels: EdgeLabels): ColumnGaps {
  return { height: gapHeight, hasRoom, draw };

  function hasRoom(through: readonly FlowEdge[], width: number): boolean {
    return through.every((edge) => {
      const label = labels.wrap(edge, labelWidth(through, width));
      return label === undefined ? width > 0 : labels.size(label).width <= width / through.length;
    });
  }

  function gapHeight(through: readonly FlowEdge[], width: number): number {
    if (through.length === 0) return plainGap;
    const heights = through.map((edge) => {
      const label = labels.wrap(edge, labelWidth(through, width));
      return label === undefined ? 0 : labels.size(label).height;
    });
    return Math.max(...heights) + 36;
  }

  function draw(
    through: readonly FlowEdge[],
    area: Area,
    end: number,
    boxes: ReadonlyMap<string, ArrangedBox>,
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
      const label = labels.wrap(edge, labelWidth(through, area.w));
      if (label === undefined) return [{ edge, points }];
      const { width: w, height: h } = labels.size(label);
      const y = area.y + (gapHeight(through, area.w) - h) / 2 - 2;
      return [{ edge, points, label, labelRect: { x: x - w / 2, y, w, h } }];
    });
  }
}

function labelWidth(through: readonly FlowEdge[], width: number): number {
  return width / through.length / substituteFontFactor - 12;
}
