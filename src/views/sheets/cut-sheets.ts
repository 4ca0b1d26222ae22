import { fitsOneSheet } from "./sheet-measure.ts";
import type { SheetNode } from "./sheet-node.ts";
import { isStage } from "./sheet-tree.ts";

/** One page of the organigram: a frame, and what of it is drawn there. */
export interface Sheet {
  readonly root: SheetNode;
  /** Id of the frame whose sheet leads here; undefined for the overview. */
  readonly parent?: string;
  /** Ids of the frames whose content is drawn on this sheet; every other frame on it is closed and leads to its own. */
  readonly open: ReadonlySet<string>;
}

/**
 * The sheets of a tree, the overview first, each before those it leads to. Whether a frame has a sheet of its own
 * depends on what is in it, not on what stands beside it.
 */
export function cutSheets(root: SheetNode): Sheet[] {
  // Only the whole network is drawn open where it fits: a frame would lose its page when its surroundings get one.
  const isWhole = fitsOneSheet(root);
  const isOpen = (node: SheetNode) => isWhole || !node.isApart || isStage(node);
  const toSheet = (node: SheetNode, parent: string | undefined): Sheet[] => {
    const open = new Set([node.id]);
    const closed: SheetNode[] = [];
    const look = (children: readonly SheetNode[]): void => {
      for (const child of children.filter((one) => one.children.length > 0)) {
        if (!isOpen(child)) closed.push(child);
        else {
          open.add(child.id);
          look(child.children);
        }
      }
    };
    look(node.children);
    const own: Sheet = { root: node, open, ...(parent === undefined ? {} : { parent }) };
    return [own, ...closed.flatMap((child) => toSheet(child, node.id))];
  };
  return toSheet(root, undefined);
}

/** Everything drawn on a sheet but its own frame, in the order of reading. */
export function nodesOn(sheet: Sheet): SheetNode[] {
  const look = (nodes: readonly SheetNode[]): SheetNode[] =>
    nodes.flatMap((node) => [node, ...(sheet.open.has(node.id) ? look(node.children) : [])]);
  return look(sheet.root.children);
}
