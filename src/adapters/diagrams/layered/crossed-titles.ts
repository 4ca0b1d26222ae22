import type { DrawingRect } from "../../../views/charts/drawing.ts";
import type { Arrangement } from "../boxes/geometry.ts";
import type { PreparedChart } from "../boxes/prepared-chart.ts";

/** Whether a line runs through the title of a group: layers know of titles only that they take room. */
export function hasCrossedTitle({ boxes, edges }: Arrangement, { items, type }: PreparedChart): boolean {
  const titles = [...boxes].flatMap(([id, { x, y, w, label }]): DrawingRect[] =>
    items.get(id)?.part === "group"
      ? [{ x: x + (w - label.width) / 2, y: y + titleTop, w: label.width, h: type.height(label) }]
      : [],
  );
  return edges.some(({ points }) =>
    points.some((end, index) => {
      const start = points[index - 1];
      return start !== undefined && titles.some((title) => meets(start, end, title));
    }),
  );
}

/** Distance in px of a title from the border above it. */
const titleTop = 12;

/** Whether an upright or level line meets a rectangle. */
function meets(
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
  { x, y, w, h }: DrawingRect,
): boolean {
  const [left, right, top, bottom] = [
    Math.min(a.x, b.x),
    Math.max(a.x, b.x),
    Math.min(a.y, b.y),
    Math.max(a.y, b.y),
  ];
  return left < x + w && right > x && top < y + h && bottom > y;
}
