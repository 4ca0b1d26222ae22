import type { FlowEdge } from "../../../views/charts/flowchart.ts";
import { type Item, lineage, type Outline } from "../boxes/item-tree.ts";

/** A line that runs down one side of a column and connects one hub with everything at its other ends. */
export interface Lane {
  readonly side: "left" | "right";
  readonly hub: string;
  readonly edges: readonly LaneEdge[];
  /** Place among the lanes of its side, 0 nearest to the boxes. */
  track: number;
  /** First and last child of the column it passes. */
  readonly span: readonly [number, number];
}

/** An edge in a lane; `other` is the end that is not the hub. */
export interface LaneEdge {
  readonly edge: FlowEdge;
  readonly other: string;
}

/** How the edges among the children of one item are drawn when these stand in one column. */
export interface ColumnPlan {
  /** Edges drawn straight through the gap after the child with this index. */
  readonly straight: ReadonlyMap<number, readonly FlowEdge[]>;
  readonly lanes: readonly Lane[];
  /** Edges between the item itself and something in it: they run to its right border. */
  readonly outward: readonly FlowEdge[];
}

/** Plans every item that has children, all lanes on one side where one is given; keys are item ids. */
export function planColumns(outline: Outline, side?: Lane["side"]): ReadonlyMap<string, ColumnPlan> {
  const byContainer = Map.groupBy(
    outline.edges.filter(({ line }) => line !== "invisible"),
    (edge) => commonContainer(edge, outline)?.id ?? "",
  );
  const containers = [outline.root, ...outline.items.values()].filter(({ children }) => children.length > 0);
  return new Map(
    containers.map((item) => [item.id, planColumn(item, byContainer.get(item.id) ?? [], outline, side)]),
  );
}

/**
 * The innermost item around both ends of an edge; an end itself where it holds the other. An edge from an item to itself
 * runs outside it.
 */
function commonContainer(edge: FlowEdge, outline: Outline): Item | undefined {
  const from = outline.items.get(edge.from);
  const to = outline.items.get(edge.to);
  if (from === undefined || to === undefined) return undefined;
  if (from === to) return from.parent;
  const around = new Set(lineage(from));
  return lineage(to).find((item) => around.has(item));
}

function planColumn(
  container: Item,
  edges: readonly FlowEdge[],
  outline: Outline,
  side?: Lane["side"],
): ColumnPlan {
  const indexOf = (id: string) => childIndex(container, outline.items.get(id));
  const loops = edges.filter(({ from, to }) => from === to);
  const outward = edges.filter(
    ({ from, to }) => from !== to && (from === container.id || to === container.id),
  );
  const rest = edges.filter((edge) => !outward.includes(edge) && !loops.includes(edge));
  const perSource = Map.groupBy(rest, hubKey("from"));
  const perTarget = Map.groupBy(rest, hubKey("to"));
  const straight = new Map<number, FlowEdge[]>();
  const grouped = new Map<string, { side: Lane["side"]; hub: string; edges: LaneEdge[] }>();
  for (const edge of rest) {
    const out = perSource.get(hubKey("from")(edge))?.length ?? 1;
    const into = perTarget.get(hubKey("to")(edge))?.length ?? 1;
    const [from, to] = [indexOf(edge.from), indexOf(edge.to)];
    const gap = Math.min(from, to);
    const direct =
      Math.abs(from - to) === 1 &&
      container.children[from]?.id === edge.from &&
      container.children[to]?.id === edge.to &&
      Math.max(out, into) < 3 &&
      (straight.get(gap)?.length ?? 0) < 2;
    if (direct) {
      straight.set(gap, [...(straight.get(gap) ?? []), edge]);
      continue;
    }
    const bySource = out > into || (out === into && to > from);
    const hub = bySource ? edge.from : edge.to;
    const key = Math.max(out, into) > 1 ? `${bySource} ${hubKey(bySource ? "from" : "to")(edge)}` : edge.id;
    const lane = grouped.get(key) ?? {
      side: bySource ? ("left" as const) : ("right" as const),
      hub,
      edges: [],
    };
    lane.edges.push({ edge, other: bySource ? edge.to : edge.from });
    grouped.set(key, lane);
  }
  for (const edge of loops)
    grouped.set(edge.id, { side: "right", hub: edge.from, edges: [{ edge, other: edge.to }] });
  const lanes = [...grouped.values()].map((lane): Lane => {
    const passed = [lane.hub, ...lane.edges.map(({ other }) => other)].map(indexOf);
    return { ...lane, side: side ?? lane.side, track: 0, span: [Math.min(...passed), Math.max(...passed)] };
  });
  assignTracks(lanes);
  return { straight, lanes, outward };
}

function hubKey(end: "from" | "to"): (edge: FlowEdge) => string {
  return (edge) => [end, edge[end], edge.line, edge.isDashed, edge.start, edge.end].join("\n");
}

function childIndex(container: Item, item: Item | undefined): number {
  const around = item === undefined ? [] : lineage(item);
  return container.children.findIndex((child) => around.includes(child));
}

/** Short lanes next to the boxes, longer ones around them; no two at one place overlap. */
function assignTracks(lanes: readonly Lane[]): void {
  const length = ({ span }: Lane) => span[1] - span[0];
  for (const side of ["left", "right"] as const) {
    const placed: Lane[] = [];
    for (const lane of lanes.filter((one) => one.side === side).toSorted((a, b) => length(a) - length(b))) {
      const taken = new Set(placed.filter((other) => touches(lane, other)).map(({ track }) => track));
      while (taken.has(lane.track)) lane.track += 1;
      placed.push(lane);
    }
  }
}

function touches(a: Lane, b: Lane): boolean {
  return a.span[0] <= b.span[1] && b.span[0] <= a.span[1];
}
