import type { SheetNode, SheetNodeParts } from "./sheet-node.ts";

/** Limits of what an eye takes in, found by looking at networks of 29, 60 and 150 bodies. */
export const sheetLimits = {
  /** Boxes of a sheet. */
  boxes: 40,
  /** Boxes of the overview, and of the network's own frame on it. */
  overview: 16,
  network: 20,
  /** A frame with more bodies has a sheet of its own. */
  bodies: 12,
  /** A frame with fewer boxes would make a poor sheet. */
  least: 6,
  /** Levels of frames in each other, so that text keeps its width on a phone: in a frame, and on a sheet that shows all of its own. */
  levels: 4,
  depth: 6,
  /** Boxes of a frame that only keeps neighbours together. */
  range: 26,
} as const;

/** How large a node is, by what is in it alone: so a sheet keeps its address whatever happens beside it. */
export interface SheetMeasure {
  /** Bodies in it, itself included. */
  readonly size: number;
  /** True for a frame whose content stands on a sheet of its own, unless all of its surroundings fit on one. */
  readonly isApart: boolean;
  /** Boxes it takes on the sheet around it. */
  readonly cost: number;
  /** The same without the frames that only part a crowd: what it has to show, however that is arranged. */
  readonly weight: number;
  /** Boxes with everything in it drawn. */
  readonly boxes: number;
  /** Levels of open frames on the sheet around it. */
  readonly levels: number;
  /** Levels of frames with everything in it drawn. */
  readonly depth: number;
}

/** The measure of a node whose children are measured already. @param isCrowd true for a frame made to part a crowd */
export function toMeasure({ children, body }: SheetNodeParts, isCrowd: boolean): SheetMeasure {
  const isFrame = children.length > 0;
  const size = (body ? 1 : 0) + sum(children, "size");
  const inside = costOf(children);
  const weight = sum(children, "weight");
  const levels = isFrame ? 1 + most(children, "levels") : 0;
  const isLarge = size > sheetLimits.bodies && weight >= sheetLimits.least;
  const isApart = isFrame && (isCrowd || isLarge || levels > sheetLimits.levels);
  return {
    size,
    isApart,
    cost: isApart ? 1 : 1 + inside,
    weight: isCrowd ? weight : isApart ? 1 : 1 + inside,
    levels: isApart ? 0 : levels,
    boxes: 1 + sum(children, "boxes"),
    depth: isFrame ? 1 + most(children, "depth") : 0,
  };
}

/** Boxes that nodes take on the sheet around them. */
export function costOf(nodes: readonly SheetNode[]): number {
  return sum(nodes, "cost");
}

/** True where everything in a node can be drawn on one sheet. */
export function fitsOneSheet({ boxes, depth }: Pick<SheetMeasure, "boxes" | "depth">): boolean {
  return boxes - 1 <= sheetLimits.boxes && depth <= sheetLimits.depth;
}

function sum(nodes: readonly SheetMeasure[], key: "size" | "cost" | "weight" | "boxes"): number {
  return nodes.reduce((total, node) => total + node[key], 0);
}

function most(nodes: readonly SheetMeasure[], key: "levels" | "depth"): number {
  return nodes.reduce((top, node) => Math.max(top, node[key]), 0);
}
