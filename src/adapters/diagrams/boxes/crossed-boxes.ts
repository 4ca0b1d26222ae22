import type { DrawingPoint, DrawingRect } from "../../../views/charts/drawing.ts";
import type { ArrangedBox, Arrangement } from "./geometry.ts";
import type { PreparedChart } from "./prepared-chart.ts";

/** Whether a line runs through the title of a group, or through a node it does not end at. */
export function isCrossed({ boxes, edges }: Arrangement, { items, type }: PreparedChart): boolean {
  const barred = [...boxes].map(([id, box]) =>
    items.get(id)?.part === "group" ? { rect: toTitle(box) } : { id, rect: box },
  );
  return edges.some(({ edge, points }) =>
    barred.some(({ id, rect }) => id !== edge.from && id !== edge.to && runsThrough(points, rect)),
  );

  function toTitle({ x, y, w, label }: ArrangedBox): DrawingRect {
    return { x: x + (w - label.width) / 2, y: y + titleTop, w: label.width, h: type.height(label) };
  }
}

/** Distance in px of a title from the border above it. */
const titleTop = 12;

/** Whether a line of upright and level parts runs through a rectangle; along its border is not through it. */
function runsThrough(points: readonly DrawingPoint[], { x, y, w, h }: DrawingRect): boolean {
  return points.slice(1).some((end, index) => {
    const start = points[index] ?? end;
    return (
      Math.min(start.x, end.x) < x + w - 0.5 &&
      Math.max(start.x, end.x) > x + 0.5 &&
      Math.min(start.y, end.y) < y + h - 0.5 &&
      Math.max(start.y, end.y) > y + 0.5
    );
  });
}
