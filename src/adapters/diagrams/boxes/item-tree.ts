import type { Flowchart, FlowEdge, FlowShape } from "../../../views/charts/flowchart.ts";

/** A node or group in its place in the tree of groups; children in order of appearance. */
export interface Item {
  readonly id: string;
  readonly part: "node" | "group";
  readonly shape: FlowShape;
  readonly label: string;
  readonly parent?: Item;
  readonly children: readonly Item[];
}

/**
 * The nodes and groups of a flowchart as a tree, and its edges. The root is the drawing itself: a group without a label
 * and with an id no source can contain.
 */
export interface ItemTree {
  readonly root: Item;
  readonly items: ReadonlyMap<string, Item>;
  readonly edges: readonly FlowEdge[];
  readonly hasGroups: boolean;
  /** Whether an edge ends at an item or at anything inside it. */
  isConnected(item: Item): boolean;
  /** Whether no edge ends at anything inside an item, so that its inside may be arranged freely. */
  isFree(item: Item): boolean;
}

/** Builds the tree of groups. The ids of a parsed flowchart are unique and its groups have no circles. */
export function toItemTree(chart: Flowchart): ItemTree {
  const items = new Map<string, Item>();
  const members = [
    ...chart.nodes.map((node) => ({ ...node, part: "node" as const })),
    ...chart.groups.map((group) => ({ ...group, part: "group" as const, shape: "rounded" as const })),
  ].sort((a, b) => a.order - b.order || (a.part === "group" ? -1 : 1));
  const childrenOf = Map.groupBy(members, (member) => member.parent ?? rootId);
  return toTree(
    build({ id: rootId, part: "group", shape: "rect", label: "" }, undefined),
    items,
    chart.edges,
  );

  function build(own: Pick<Item, "id" | "part" | "shape" | "label">, parent: Item | undefined): Item {
    const children: Item[] = [];
    const { id, part, shape, label } = own;
    const item: Item = { id, part, shape, label, children, ...(parent === undefined ? {} : { parent }) };
    if (parent !== undefined) items.set(id, item);
    for (const child of part === "group" ? (childrenOf.get(id) ?? []) : []) children.push(build(child, item));
    return item;
  }
}

/** The part of a tree that some children of its root and the edges among them make up. */
export function toSubtree({ root, items, edges }: ItemTree, children: readonly Item[]): ItemTree {
  const ids = new Set(children.flatMap((item) => [item, ...descendants(item)]).map(({ id }) => id));
  return toTree(
    { ...root, children },
    new Map([...items].filter(([id]) => ids.has(id))),
    edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  );
}

/** The id of the root; no Mermaid id can hold a line break. */
const rootId = "\n";

/** An item and everything around it, the innermost first, the root last. */
export function lineage(item: Item): Item[] {
  const line: Item[] = [];
  for (let current: Item | undefined = item; current !== undefined; current = current.parent)
    line.push(current);
  return line;
}

/** All items of a tree in reading order, without the item itself. */
export function descendants(item: Item): Item[] {
  return item.children.flatMap((child) => [child, ...descendants(child)]);
}

function toTree(root: Item, items: ReadonlyMap<string, Item>, edges: readonly FlowEdge[]): ItemTree {
  const ends = edges.flatMap(({ from, to }) => [items.get(from), items.get(to)]);
  const around = ends.flatMap((item) => (item === undefined ? [] : lineage(item)));
  const connected = new Set(around.map(({ id }) => id));
  const isConnected = ({ id }: Item) => connected.has(id);
  return {
    root,
    items,
    edges,
    hasGroups: [...items.values()].some(({ part }) => part === "group"),
    isConnected,
    isFree: ({ children }) => !children.some(isConnected),
  };
}
