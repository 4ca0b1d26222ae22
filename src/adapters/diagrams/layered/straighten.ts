import type { DrawingPoint, DrawingRect } from "../../../views/charts/drawing.ts";
import type { ArrangedEdge, Arrangement } from "../boxes/geometry.ts";
import { type ItemTree, lineage } from "../boxes/item-tree.ts";

/**
 * Takes the small jog out of vertical lines between two wide boxes where a straight line fits: both boxes reach over
 * it, no other box or line is in the way. The label moves along.
 */
export function straighten(laid: Arrangement, tree: ItemTree): Arrangement {
  const edges = [...laid.edges];
  edges.forEach((edge, index) => {
    const others = edges.filter((other) => other !== edge);
    const better = candidates(edge).find((one) => fits(one, others));
    if (better !== undefined) edges[index] = better;
  });
  return { ...laid, edges };

  /** The line through the middle of the narrower box, through the end, through the beginning. */
  function candidates(edge: ArrangedEdge): ArrangedEdge[] {
    const [a, b, c, d, ...more] = edge.points;
    if (a === undefined || b === undefined || c === undefined || d === undefined || more.length > 0)
      return [];
    const isJog = a.x === b.x && b.y === c.y && c.x === d.x && Math.abs(b.x - c.x) <= longestJog;
    const ends = [edge.edge.from, edge.edge.to]
      .map((id) => laid.boxes.get(id))
      .filter((box) => box !== undefined);
    const narrow = ends.toSorted((one, other) => one.w - other.w)[0] ?? { x: c.x, w: 0 };
    return isJog ? [narrow.x + narrow.w / 2, c.x, b.x].map((x) => atX(edge, x, a, d)) : [];
  }

  function fits(edge: ArrangedEdge, others: readonly ArrangedEdge[]): boolean {
    const [start, end] = edge.points;
    if (start === undefined || end === undefined) return false;
    const line = { x: start.x, y: Math.min(start.y, end.y), w: 0, h: Math.abs(start.y - end.y) };
    const taken = [line, ...(edge.labelRect === undefined ? [] : [edge.labelRect])];
    return (
      meetsBoxes(edge, line.x) &&
      foreignBoxes(edge).every((box) => taken.every((rect) => !overlaps(rect, box, 4))) &&
      others.every((other) => isClear(other, taken))
    );
  }

  /** Whether a vertical line at `x` meets the straight part of both its boxes. */
  function meetsBoxes({ edge }: ArrangedEdge, x: number): boolean {
    return [edge.from, edge.to].every((id) => {
      const box = laid.boxes.get(id);
      const shape = tree.items.get(id)?.shape;
      if (box === undefined || shape === "diamond" || shape === "circle") return false;
      const corner = shape === "stadium" || shape === "hexagon" ? box.h / 2 : 16;
      return x >= box.x + corner && x <= box.x + box.w - corner;
    });
  }

  /** All boxes but both ends of an edge, what is around them and what is in them. */
  function foreignBoxes({ edge }: ArrangedEdge): DrawingRect[] {
    const ends = new Set([edge.from, edge.to]);
    const around = new Set([...ends].flatMap(lineageIds));
    return [...laid.boxes]
      .filter(([id]) => !around.has(id) && !lineageIds(id).some((one) => ends.has(one)))
      .map(([, box]) => box);
  }

  function lineageIds(id: string): string[] {
    const item = tree.items.get(id);
    return item === undefined ? [] : lineage(item).map((one) => one.id);
  }
}

const longestJog = 48;
const clear = 14;

function atX(edge: ArrangedEdge, x: number, from: DrawingPoint, to: DrawingPoint): ArrangedEdge {
  const points = [
    { x, y: from.y },
    { x, y: to.y },
  ];
  const rect = edge.labelRect;
  return { ...edge, points, ...(rect === undefined ? {} : { labelRect: { ...rect, x: x - rect.w / 2 } }) };
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
