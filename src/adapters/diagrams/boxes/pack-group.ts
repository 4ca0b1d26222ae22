import { type SizedBox, sizeNodeToWidth, type Typography } from "../text/box-size.ts";
import { wrapShared } from "../text/shared-label.ts";
import { edgeTextSize, labelHeight, standInShare } from "../text/text-size.ts";
import type { WrappedLabel } from "../text/wrap-label.ts";
import type { ArrangedBox } from "./geometry.ts";
import type { Item } from "./item-tree.ts";

/** An item with everything in it at its place; `x` and `y` count from the top left corner of what is around it. */
export interface PackedItem extends SizedBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly children: readonly PackedItem[];
}

/** How closely a group is packed: columns of equal width in px. */
export interface PackStyle {
  readonly columns: number;
  readonly columnWidth: number;
}

/** Space in px between boxes of a grid and inside the border of a group. */
export const packing = { gap: 12, padding: 16 } as const;

/**
 * Packs an item without inner edges: nodes in a grid of equal columns in order of appearance, below them its groups,
 * side by side where the columns suffice, else one under the other.
 */
export function packItem(item: Item, style: PackStyle, type: Typography): PackedItem {
  if (item.part === "node") {
    return {
      id: item.id,
      x: 0,
      y: 0,
      children: [],
      ...sizeNodeToWidth(item.shape, item.label, style.columnWidth, type),
    };
  }
  const content = packItems(item.children, style, type);
  const label = groupLabel(item, Math.max(content.w, style.columnWidth), type);
  const top = groupTop(label, type);
  const w = Math.max(content.w, label.width * standInShare) + 2 * packing.padding;
  const inset = (w - content.w) / 2;
  return {
    id: item.id,
    x: 0,
    y: 0,
    w,
    h: top + content.h + packing.padding,
    label,
    children: content.children.map((child) => ({ ...child, x: child.x + inset, y: child.y + top })),
  };
}

/** Packs siblings into one block without a border. */
export function packItems(
  items: readonly Item[],
  style: PackStyle,
  type: Typography,
): Pick<PackedItem, "w" | "h" | "children"> {
  const nodes = items.filter(({ part }) => part === "node");
  const groups = items.filter(({ part }) => part === "group");
  const shelf = packShelf(groups, style, type);
  const columns = balancedColumns(nodes.length, style.columns);
  const columnWidth =
    groups.length === 0 || columns === 0
      ? style.columnWidth
      : Math.max(style.columnWidth, (shelf.w - (columns - 1) * packing.gap) / columns);
  const grid = packGrid(nodes, { columns, columnWidth }, type);
  const drop = grid.h === 0 || shelf.h === 0 ? grid.h : grid.h + packing.gap;
  return {
    w: Math.max(grid.w, shelf.w),
    h: drop + shelf.h,
    children: [...grid.children, ...shelf.children.map((child) => ({ ...child, y: child.y + drop }))],
  };
}

/** Packs a group to be exactly `width` px wide, in as many columns of comfortable width as fit. */
export function packToWidth(item: Item, width: number, columns: number, type: Typography): PackedItem {
  const least = type.size * 10;
  for (let count = columns; count > 1; count--) {
    let columnWidth = width / count - packing.gap;
    for (let round = 0; round < 6 && columnWidth >= least; round++) {
      const packed = packItem(item, { columns: count, columnWidth }, type);
      if (packed.w <= width && packed.w > width - 2 * count) return stretch(packed, width);
      columnWidth += (width - packed.w) / count;
    }
  }
  return stretch(packItem(item, { columns: 1, columnWidth: width - 2 * packing.padding }, type), width);
}

/** Writes a packed item and everything in it to its absolute place. */
export function placePacked(item: PackedItem, x: number, y: number, boxes: Map<string, ArrangedBox>): void {
  boxes.set(item.id, { x: x + item.x, y: y + item.y, w: item.w, h: item.h, label: item.label });
  for (const child of item.children) placePacked(child, x + item.x, y + item.y, boxes);
}

/** The broken title of a group that is about `width` px wide inside. */
export function groupLabel(item: Item, width: number, type: Typography) {
  return wrapShared(item.label, width / standInShare, { size: type.size, weight: 600, isFixed: true }, type);
}

/** Height in px of the title of a group with its space above and below. */
export function groupTop(label: WrappedLabel, type: Typography): number {
  const height = labelHeight(label, type.size, edgeTextSize(type));
  return height === 0 ? packing.padding : 12 + height + 12;
}

function packGrid(nodes: readonly Item[], style: PackStyle, type: Typography) {
  const children: PackedItem[] = [];
  let y = 0;
  for (let start = 0; start < nodes.length; start += style.columns) {
    const row = nodes.slice(start, start + style.columns).map((node) => packItem(node, style, type));
    const h = Math.max(...row.map((box) => box.h));
    row.forEach((box, column) => {
      children.push({ ...box, x: column * (style.columnWidth + packing.gap), y, h });
    });
    y += h + packing.gap;
  }
  const w = nodes.length === 0 ? 0 : style.columns * (style.columnWidth + packing.gap) - packing.gap;
  return { w, h: Math.max(0, y - packing.gap), children };
}

function packShelf(groups: readonly Item[], style: PackStyle, type: Typography) {
  if (groups.length === 0) return { w: 0, h: 0, children: [] };
  const shares = shareColumns(groups.map(countNodes), style.columns);
  if (shares === undefined) return packStack(groups, style, type);
  const packed = groups.map((group, index) =>
    packItem(group, { ...style, columns: shares[index] ?? 1 }, type),
  );
  const h = Math.max(...packed.map((box) => box.h));
  let x = 0;
  const children = packed.map((box) => {
    const placed = { ...box, x, h };
    x += box.w + packing.gap;
    return placed;
  });
  return { w: x - packing.gap, h, children };
}

function packStack(groups: readonly Item[], style: PackStyle, type: Typography) {
  const packed = groups.map((group) => packItem(group, style, type));
  const w = Math.max(...packed.map((box) => box.w));
  let y = 0;
  const children = packed.map((box) => {
    const placed = { ...stretch(box, w), y };
    y += box.h + packing.gap;
    return placed;
  });
  return { w, h: y - packing.gap, children };
}

function stretch(box: PackedItem, w: number): PackedItem {
  return { ...box, w, children: box.children.map((child) => ({ ...child, x: child.x + (w - box.w) / 2 })) };
}

function balancedColumns(count: number, columns: number): number {
  return count === 0 ? 0 : Math.ceil(count / Math.ceil(count / Math.max(1, columns)));
}

/** Columns for groups side by side, the fullest served first; undefined where not every group gets one. */
function shareColumns(counts: readonly number[], columns: number): number[] | undefined {
  if (counts.length > columns) return undefined;
  const shares = counts.map(() => 1);
  for (let left = columns - counts.length; left > 0; left--) {
    const rows = counts.map((count, index) => Math.ceil(count / (shares[index] ?? 1)));
    const fullest = rows.indexOf(Math.max(...rows));
    if ((rows[fullest] ?? 1) > 1) shares[fullest] = (shares[fullest] ?? 1) + 1;
  }
  return counts.map((count, index) => balancedColumns(count, shares[index] ?? 1));
}

function countNodes(item: Item): number {
  if (item.part === "node") return 1;
  return Math.max(
    1,
    item.children.reduce((sum, child) => sum + countNodes(child), 0),
  );
}
