import type { DrawingRect } from "../../views/charts/drawing.ts";
import type { Item } from "./boxes/item-tree.ts";

/**
 * Items with everything in them in the order in which an eye meets them: rows from top to bottom, in a row from its
 * beginning to its end, a group before its members. Places are those before mirroring, so a row of a right-to-left
 * drawing begins on the right.
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

/** Cuts what stands together into rows, else into columns, and each of them again (recursive X-Y cut). */
function order(placed: readonly Placed[]): Placed[] {
  if (placed.length < 2) return [...placed];
  for (const axis of ["y", "x"] as const) {
    const parts = cut(placed, axis);
    if (parts.length > 1) return parts.flatMap(order);
  }
  return placed.toSorted((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x);
}

/** The parts between which a straight line passes without touching anything; boxes that only just overlap count as apart. */
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
