import {
  type CertaintyMark,
  toCertaintyMarks,
  toSharedMarks,
  withoutMarks,
} from "../charts/certainty-mark.ts";
import type { SheetNode } from "./sheet-node.ts";
import { type SheetAtlas, toWayUp } from "./sheet-places.ts";

/** How sure the places of all that stand in a body or frame are, where that is the same for all of them. */
export function toInsideMarks(node: SheetNode): CertaintyMark[] {
  return toSharedMarks(membersOf(node).map(({ shows }) => toCertaintyMarks(shows)));
}

/** The same, seen from a sheet whose frame only keeps some members of a body together: that body speaks for it. */
export function toMarksAround(node: SheetNode, atlas: SheetAtlas): CertaintyMark[] {
  const body = toWayUp(atlas, node.id)
    .map((id) => atlas.nodes.get(id))
    .find((one) => one?.body !== undefined);
  return body === undefined ? [] : toInsideMarks(body);
}

/** How sure the place of a body is, but for what is said for all around it. */
export function toOwnMarks(node: SheetNode, atlas: SheetAtlas): CertaintyMark[] {
  const parent = atlas.nodes.get(atlas.parents.get(node.id) ?? "");
  return withoutMarks(toCertaintyMarks(node.shows), parent === undefined ? [] : toMarksAround(parent, atlas));
}

function membersOf({ children }: SheetNode): SheetNode[] {
  return children.flatMap((child) => (child.body === undefined ? membersOf(child) : [child]));
}
