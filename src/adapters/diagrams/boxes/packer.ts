import { groupPadding } from "../text/group-titles.ts";
import { substituteFontFactor } from "../text/text-size.ts";
import type { Typesetter } from "../text/typesetter.ts";
import type { Item } from "./item-tree.ts";
import { type PackedBlock, type PackedItem, stretch } from "./packed-item.ts";
import { balancedColumns, shareColumns } from "./share-columns.ts";

/** How closely a group is packed: the maximum number of columns, all of equal width in px. */
export interface PackStyle {
  readonly columns: number;
  readonly columnWidth: number;
}

/** Packs items no edge runs between closely together. */
export interface Packer {
  /**
   * Packs an item: nodes in a grid of equal columns in order of appearance, below them its groups, side by side where
   * the columns suffice, otherwise one under the other.
   */
  item(item: Item, style: PackStyle): PackedItem;
  /** Packs siblings into one block without a border. */
  siblings(items: readonly Item[], style: PackStyle): PackedBlock;
  /** Packs a group to be exactly `width` px wide, in as many columns of comfortable width as fit. */
  toWidth(item: Item, width: number, columns: number): PackedItem;
}

/** Space in px between boxes of a grid. */
const gap = 12;

/** Makes the packer of one drawing. */
export function toPacker(type: Typesetter): Packer {
  return { item: packItem, siblings: packSiblings, toWidth: packToWidth };

  function packItem(item: Item, style: PackStyle): PackedItem {
    const { id, part, shape } = item;
    if (part === "node") {
      return { id, x: 0, y: 0, children: [], ...type.nodes.byWidth(shape, item.label, style.columnWidth) };
    }
    const content = packSiblings(item.children, style);
    const label = type.titles.wrap(item.label, Math.max(content.w, style.columnWidth));
    const top = type.titles.height(label);
    const w = Math.max(content.w, label.width * substituteFontFactor) + 2 * groupPadding;
    const h = top + content.h + groupPadding;
    const inset = (w - content.w) / 2;
    const children = content.children.map((child) => ({ ...child, x: child.x + inset, y: child.y + top }));
    return { id, x: 0, y: 0, w, h, label, children };
  }

  function packSiblings(items: readonly Item[], style: PackStyle): PackedBlock {
    const nodes = items.filter(({ part }) => part === "node");
    const groups = items.filter(({ part }) => part === "group");
    const shelf = packShelf(groups, style);
    const columns = balancedColumns(nodes.length, style.columns);
    const columnWidth =
      groups.length === 0 || columns === 0
        ? style.columnWidth
        : Math.max(style.columnWidth, (shelf.w - (columns - 1) * gap) / columns);
    const grid = packGrid(nodes, { columns, columnWidth });
    const drop = grid.h === 0 || shelf.h === 0 ? grid.h : grid.h + gap;
    return {
      w: Math.max(grid.w, shelf.w),
      h: drop + shelf.h,
      children: [...grid.children, ...shelf.children.map((child) => ({ ...child, y: child.y + drop }))],
    };
  }

  function packToWidth(item: Item, width: number, columns: number): PackedItem {
    const least = type.size * 10;
    for (let count = columns; count > 1; count--) {
      let columnWidth = width / count - gap;
      for (let round = 0; round < 6 && columnWidth >= least; round++) {
        const packed = packItem(item, { columns: count, columnWidth });
        if (packed.w <= width && packed.w > width - 2 * count) return stretch(packed, width);
        columnWidth += (width - packed.w) / count;
      }
    }
    return stretch(packItem(item, { columns: 1, columnWidth: width - 2 * groupPadding }), width);
  }

  function packGrid(nodes: readonly Item[], style: PackStyle): PackedBlock {
    const children: PackedItem[] = [];
    let y = 0;
    for (let start = 0; start < nodes.length; start += style.columns) {
      const row = nodes.slice(start, start + style.columns).map((node) => packItem(node, style));
      const h = Math.max(...row.map((box) => box.h));
      row.forEach((box, column) => {
        children.push({ ...box, x: column * (style.columnWidth + gap), y, h });
      });
      y += h + gap;
    }
    const w = nodes.length === 0 ? 0 : style.columns * (style.columnWidth + gap) - gap;
    return { w, h: Math.max(0, y - gap), children };
  }

  /** Groups side by side and equally high; one under the other where there are too few columns. */
  function packShelf(groups: readonly Item[], style: PackStyle): PackedBlock {
    if (groups.length === 0) return { w: 0, h: 0, children: [] };
    const shares = shareColumns(groups, style.columns);
    if (shares === undefined) return packStack(groups, style);
    const packed = groups.map((group, index) => packItem(group, { ...style, columns: shares[index] ?? 1 }));
    const h = Math.max(...packed.map((box) => box.h));
    let x = 0;
    const children = packed.map((box) => {
      const placed = { ...box, x, h };
      x += box.w + gap;
      return placed;
    });
    return { w: x - gap, h, children };
  }

  /** Groups one under the other and equally wide. */
  function packStack(groups: readonly Item[], style: PackStyle): PackedBlock {
    const packed = groups.map((group) => packItem(group, style));
    const w = Math.max(...packed.map((box) => box.w));
    let y = 0;
    const children = packed.map((box) => {
      const placed = { ...stretch(box, w), y };
      y += box.h + gap;
      return placed;
    });
    return { w, h: y - gap, children };
  }
}
