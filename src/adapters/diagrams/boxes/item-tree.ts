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

/** The tree of a flowchart. The root is the drawing itself: a group without a label whose id nobody can write. */
export interface Outline {
  readonly root: Item;
  readonly items: ReadonlyMap<string, Item>;
  readonly edges: readonly FlowEdge[];
  /** Every item an edge ends at, and everything around such an item. */
  readonly connectedWithin: ReadonlySet<string>;
}

/** Builds the tree of groups. The ids of a parsed flowchart are unique and its groups have no circles. */
export function toOutline(chart: Flowchart): Outline {
  const items = new Map<string, Item>();
  const members = [
    ...chart.nodes.map((node) => ({ ...node, part: "node" as const })),
    ...chart.groups.map((group) => ({ ...group, part: "group" as const, shape: "rounded" as const })),
  ].sort((a, b) => a.order - b.order || (a.part === "group" ? -1 : 1));
  const childrenOf = Map.groupBy(members, (member) => member.parent ?? rootId);
  const root = build({ id: rootId, part: "group", shape: "rect", label: "" }, undefined);
  return { root, items, edges: chart.edges, connectedWithin: findConnected(chart.edges, items) };

  function build(own: Pick<Item, "id" | "part" | "shape" | "label">, parent: Item | undefined): Item {
    const children: Item[] = [];
    const { id, part, shape, label } = own;
    const item: Item = { id, part, shape, label, children, ...(parent === undefined ? {} : { parent }) };
    if (parent !== undefined) items.set(id, item);
    for (const child of part === "group" ? (childrenOf.get(id) ?? []) : []) children.push(build(child, item));
    return item;
  }
}

/** The id of the root; no Mermaid id can hold a line break. */
export const rootId = "\n";

/** The items around an item, itself first, the root last. */
export function lineage(item: Item): Item[] {
  const line: Item[] = [];
  for (let current: Item | undefined = item; current !== undefined; current = current.parent)
    line.push(current);
  return line;
}

/** Whether no edge ends at anything inside the item, so that its inside may be arranged freely. */
export function isFree(item: Item, outline: Outline): boolean {
  return item.children.every((child) => !outline.connectedWithin.has(child.id) && isFree(child, outline));
}

/** All items of a tree in reading order, without the item itself. */
export function descendants(item: Item): Item[] {
  return item.children.flatMap((child) => [child, ...descendants(child)]);
}

function findConnected(edges: readonly FlowEdge[], items: ReadonlyMap<string, Item>): Set<string> {
  const ends = edges.flatMap(({ from, to }) => [items.get(from), items.get(to)]);
  return new Set(ends.flatMap((item) => (item === undefined ? [] : lineage(item).map(({ id }) => id))));
}
