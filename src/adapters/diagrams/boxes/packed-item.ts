import type { SizedBox } from "../text/node-size.ts";
import type { ArrangedBox } from "./geometry.ts";

/** An item with everything in it at its place; `x` and `y` count from the top left corner of its container. */
export interface PackedItem extends SizedBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly children: readonly PackedItem[];
}

/** Packed siblings without a border around them. */
export type PackedBlock = Pick<PackedItem, "w" | "h" | "children">;

/** Widens a packed item to `w` px; its children stay centred. */
export function stretch(box: PackedItem, w: number): PackedItem {
  return { ...box, w, children: box.children.map((child) => ({ ...child, x: child.x + (w - box.w) / 2 })) };
}

/** Writes a packed item and everything in it to its absolute place. */
export function placePacked(item: PackedItem, x: number, y: number, boxes: Map<string, ArrangedBox>): void {
  boxes.set(item.id, { x: x + item.x, y: y + item.y, w: item.w, h: item.h, label: item.label });
  for (const child of item.children) placePacked(child, x + item.x, y + item.y, boxes);
}
