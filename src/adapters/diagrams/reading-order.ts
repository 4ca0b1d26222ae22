import type { DrawingRect } from "../../views/charts/drawing.ts";
import type { Item } from "./boxes/item-tree.ts";

/**
 * Sorts items and everything in them as a reader meets them: rows from top to bottom, each row from its beginning to its
 * end, a group before its members. Places are those before mirroring, so a row of a right-to-left drawing begins on the
 * right.
 * @throws when an item has no place
 */
export function toReadingOrder(items: readonly Item[], boxes: ReadonlyMap<string, DrawingRect>): Item[] {
  const placed = items.map((item) => {
    const rect = boxes.get(item.id);
    if (rect === undefined) throw new Error(`no place was found for ${item.id}`);
    return { item, rect };
  });
  return order(placed).flatMap(({ item }) => [item, ...toReadingOrder(item.children, boxes)]);
}

interface Placed {
  readonly item: Item;
  readonly rect: DrawingRect;
}

/** Cuts boxes into rows, or into columns if they have no rows, and each of these again (recursive X-Y cut). */
function order(placed: readonly Placed[]): Placed[] {
  if (placed.length < 2) return [...placed];
  for (const axis of ["y", "x"] as const) {
    const parts = cut(placed, axis);
    if (parts.length > 1) return parts.flatMap(order);
  }
  return placed.toSorted((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x);
}

/** Groups of boxes that a straight line can separate; boxes that overlap by less than 1 px count as apart. */
function cut(placed: readonly Placed[], axis: "x" | "y"): Placed[][] {
  const size = axis === "x" ? "w" : "h";
  const parts: Placed[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const one of placed.toSorted((a, b) => a.rect[axis] - b.rect[axis])) {
    const part = parts.at(-1);
    if (part === undefined || one.rect[axis] > end - 1) parts.push([one]);
    else part.push(one);
    end = Math.max(end, one.rect[axis] + one.rect[size]);
  }
  return parts;
}
