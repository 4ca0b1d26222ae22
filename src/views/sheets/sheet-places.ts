import type { Network } from "../../domain/network/network.ts";
import type { Relation } from "../../domain/network/relation.ts";
import { cutSheets, nodesOn, type Sheet } from "./cut-sheets.ts";
import type { SheetNode } from "./sheet-node.ts";
import { toSheetTree } from "./sheet-tree.ts";

/** All sheets of a network, and where everything stands on them. */
export interface SheetAtlas {
  readonly sheets: readonly Sheet[];
  /** The sheet of a frame by its id; undefined for what has none of its own. */
  readonly byId: ReadonlyMap<string, Sheet>;
  /** The sheet a body or frame is drawn on, by its id. */
  readonly sheetOf: ReadonlyMap<string, Sheet>;
  readonly nodes: ReadonlyMap<string, SheetNode>;
  /** The frames around a body or frame, by its id. */
  readonly parents: ReadonlyMap<string, string>;
  /** Relations that the nesting shows, each at the body that stands there because of it. */
  readonly nested: ReadonlySet<Relation>;
}

/** The sheets of a network as it is on one day, see {@link Network.on}. */
export function toSheetAtlas(network: Network): SheetAtlas {
  const sheets = cutSheets(toSheetTree(network));
  const nodes = new Map<string, SheetNode>();
  const parents = new Map<string, string>();
  const look = (node: SheetNode): void => {
    nodes.set(node.id, node);
    for (const child of node.children) {
      parents.set(child.id, node.id);
      look(child);
    }
  };
  for (const { root } of sheets.slice(0, 1)) look(root);
  return {
    sheets,
    nodes,
    parents,
    nested: new Set([...nodes.values()].flatMap(({ shows }) => shows)),
    byId: new Map(sheets.map((sheet) => [sheet.root.id, sheet])),
    sheetOf: new Map(sheets.flatMap((sheet) => nodesOn(sheet).map(({ id }) => [id, sheet]))),
  };
}

/** Ids of the sheets beside the overview, for the addresses of their pages; none where everything fits on one. */
export function toSheetIds(network: Network): string[] {
  return toSheetAtlas(network)
    .sheets.slice(1)
    .map(({ root }) => root.id);
}

/** A node and all it stands in, the innermost first. */
export function toWayUp(atlas: SheetAtlas, id: string): string[] {
  const way: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = atlas.parents.get(at)) way.push(at);
  return way;
}
