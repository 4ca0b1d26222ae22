import {
  type DrawingPoint,
  type DrawingRect,
  hexagonCut,
  stadiumRadius,
} from "../../../views/charts/drawing.ts";
import type { FlowShape } from "../../../views/charts/flowchart.ts";

/** Moves the first point from the rectangle around its box inwards onto the outline of the shape. */
export function trimEnd(
  points: readonly DrawingPoint[],
  box: DrawingRect | undefined,
  shape: FlowShape | undefined,
): DrawingPoint[] {
  const [first, second, ...rest] = points;
  if (first === undefined || second === undefined || box === undefined) return [...points];
  const vertical = Math.abs(first.x - second.x) < 0.5;
  const along = vertical
    ? Math.abs(first.x - box.x - box.w / 2) / (box.w / 2)
    : Math.abs(first.y - box.y - box.h / 2) / (box.h / 2);
  const depth = recess(shape, Math.min(1, along), vertical, box);
  if (depth === 0) return [...points];
  const sign = vertical ? Math.sign(first.y - second.y) : Math.sign(first.x - second.x);
  const moved = vertical
    ? { x: first.x, y: first.y + sign * depth }
    : { x: first.x + sign * depth, y: first.y };
  return [moved, second, ...rest];
}

/** Distance in px of the outline from its rectangle. @param along distance from the middle of the side, from 0 to 1 */
function recess(shape: FlowShape | undefined, along: number, vertical: boolean, box: DrawingRect): number {
  const half = vertical ? box.h / 2 : box.w / 2;
  if (shape === "diamond") return half * along;
  if (shape === "circle") return half * (1 - Math.sqrt(1 - along * along));
  if (shape === "hexagon" && !vertical) return hexagonCut(box.h) * along;
  if (shape === "stadium" && !vertical) {
    const radius = stadiumRadius(box.h);
    const bent = Math.max(0, along * half - (half - radius)) / radius;
    return radius * (1 - Math.sqrt(1 - bent * bent));
  }
  if (shape === "cylinder" && vertical) return 8 * (1 - Math.sqrt(1 - along * along));
  return 0;
}
