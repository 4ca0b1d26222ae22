import type { DrawingPoint, DrawingRect } from "../../../views/charts/drawing.ts";
import type { ArrangedEdge, Arrangement } from "../boxes/geometry.ts";
import { lineage, type Outline } from "../boxes/item-tree.ts";

/**
 * Takes the small jog out of vertical lines between two wide boxes where a straight line fits: both boxes reach over
 * it, no other box or line is in the way. The label moves along.
 */
export function straighten(laid: Arrangement, outline: Outline): Arrangement {
  const edges = [...laid.edges];
  edges.forEach((edge, index) => {
    const others = edges.filter((other) => other !== edge);
    const better = candidates(edge, laid).find((one) => fits(one, others, laid, outline));
    if (better !== undefined) edges[index] = better;
  });
  return { ...laid, edges };
}

const longestJog = 48;
const clear = 14;

/** The line through the middle of the narrower box, through the end, through the beginning. */
function candidates(edge: ArrangedEdge, laid: Arrangement): ArrangedEdge[] {
  const [a, b, c, d, ...more] = edge.points;
  if (a === undefined || b === undefined || c === undefined || d === undefined || more.length > 0) return [];
  const isJog = a.x === b.x && b.y === c.y && c.x === d.x && Math.abs(b.x - c.x) <= longestJog;
  const ends = [edge.edge.from, edge.edge.to]
    .map((id) => laid.boxes.get(id))
    .filter((box) => box !== undefined);
  const narrow = ends.toSorted((one, other) => one.w - other.w)[0] ?? { x: c.x, w: 0 };
  return isJog ? [narrow.x + narrow.w / 2, c.x, b.x].map((x) => atX(edge, x, a, d)) : [];
}

function atX(edge: ArrangedEdge, x: number, from: DrawingPoint, to: DrawingPoint): ArrangedEdge {
  const points = [
    { x, y: from.y },
    { x, y: to.y },
  ];
  const rect = edge.labelRect;
  return { ...edge, points, ...(rect === undefined ? {} : { labelRect: { ...rect, x: x - rect.w / 2 } }) };
}

function fits(
  edge: ArrangedEdge,
  others: readonly ArrangedEdge[],
  laid: Arrangement,
  outline: Outline,
): boolean {
  const [start, end] = edge.points;
  if (start === undefined || end === undefined) return false;
  const line = { x: start.x, y: Math.min(start.y, end.y), w: 0, h: Math.abs(start.y - end.y) };
  const reach = [edge.edge.from, edge.edge.to].every((id) => {
    const box = laid.boxes.get(id);
    const shape = outline.items.get(id)?.shape;
    if (box === undefined || shape === "diamond" || shape === "circle") return false;
    const corner = shape === "stadium" || shape === "hexagon" ? box.h / 2 : 16;
    return line.x >= box.x + corner && line.x <= box.x + box.w - corner;
  });
  const taken = [line, ...(edge.labelRect === undefined ? [] : [edge.labelRect])];
  const ends = [edge.edge.from, edge.edge.to].map((id) => outline.items.get(id));
  const around = new Set(
    ends.flatMap((item) => (item === undefined ? [] : lineage(item).map(({ id }) => id))),
  );
  const foreign = [...laid.boxes].filter(([id]) => !around.has(id) && !isInsideEnd(id, ends, outline));
  return (
    reach &&
    foreign.every(([, box]) => taken.every((rect) => !overlaps(rect, box, 4))) &&
    others.every((other) => isClear(other, taken))
  );
}

function isInsideEnd(id: string, ends: readonly ({ id: string } | undefined)[], outline: Outline): boolean {
  const item = outline.items.get(id);
  return item !== undefined && lineage(item).some((one) => ends.some((end) => end?.id === one.id));
}

function isClear(other: ArrangedEdge, taken: readonly DrawingRect[]): boolean {
  const segments = other.points.slice(1).map((point, index) => segment(other.points[index] ?? point, point));
  const rects = [...segments, ...(other.labelRect === undefined ? [] : [other.labelRect])];
  return rects.every((rect) => taken.every((own) => !overlaps(own, rect, clear)));
}

function segment(a: DrawingPoint, b: DrawingPoint): DrawingRect {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
}

function overlaps(a: DrawingRect, b: DrawingRect, distance: number): boolean {
  return (
    a.x < b.x + b.w + distance &&
    b.x < a.x + a.w + distance &&
    a.y < b.y + b.h + distance &&
    b.y < a.y + a.h + distance
  );
}
