import type { FlowEdge } from "../../../views/charts/flowchart.ts";
import { type Item, type ItemTree, lineage } from "../boxes/item-tree.ts";

/** A line that runs down one side of a column and connects one hub with everything at its other ends. */
export interface Lane {
  readonly side: "left" | "right";
  readonly hub: string;
  readonly edges: readonly LaneEdge[];
  /** Place among the lanes of its side, 0 nearest to the boxes. */
  readonly track: number;
  /** First and last child of the column it passes. */
  readonly span: readonly [number, number];
}

/** An edge in a lane; `other` is the end that is not the hub. */
export interface LaneEdge {
  readonly edge: FlowEdge;
  readonly other: string;
}

/** Ways to draw the edges among the children of one item that stand in one column. */
export interface ColumnPlan {
  /** Edges drawn straight through the gap after the child with this index. */
  readonly straight: ReadonlyMap<number, readonly FlowEdge[]>;
  readonly lanes: readonly Lane[];
  /** Edges between the item itself and something in it: they run to its right border. */
  readonly outward: readonly FlowEdge[];
}

/** Wishes for the lines of a column. */
export interface LineWishes {
  /** The side all lanes keep to; each takes its own if undefined. */
  readonly lanes?: Lane["side"];
  /** Ids of edges that take lanes even between neighbours. */
  readonly laned: ReadonlySet<string>;
}

/** Plans every item that has children; keys are item ids. */
export function planColumns(tree: ItemTree, wishes: LineWishes): ReadonlyMap<string, ColumnPlan> {
  const { lanes: side, laned } = wishes;
  const byContainer = Map.groupBy(
    tree.edges.filter(({ line }) => line !== "invisible"),
    (edge) => commonContainer(edge)?.id ?? "",
  );
  const containers = [tree.root, ...tree.items.values()].filter(({ children }) => children.length > 0);
  return new Map(containers.map((item) => [item.id, planColumn(item, byContainer.get(item.id) ?? [])]));

  /**
   * The innermost item around both ends of an edge; one of the ends if it contains the other. An edge from an item to
   * itself runs outside it.
   */
  function commonContainer(edge: FlowEdge): Item | undefined {
    const [from, to] = [tree.items.get(edge.from), tree.items.get(edge.to)];
    if (from === undefined || to === undefined) return undefined;
    if (from === to) return from.parent;
    const around = new Set(lineage(from));
    return lineage(to).find((item) => around.has(item));
  }

  function planColumn(container: Item, edges: readonly FlowEdge[]): ColumnPlan {
    const indexOf = (id: string) => childIndex(container, tree.items.get(id));
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
        !laned.has(edge.id) &&
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
      const own = bySource ? ("left" as const) : ("right" as const);
      const lane = grouped.get(key) ?? { side: own, hub, edges: [] };
      lane.edges.push({ edge, other: bySource ? edge.to : edge.from });
      grouped.set(key, lane);
    }
    for (const edge of loops)
      grouped.set(edge.id, { side: "right", hub: edge.from, edges: [{ edge, other: edge.to }] });
    const lanes = [...grouped.values()].map((lane) => {
      const passed = [lane.hub, ...lane.edges.map(({ other }) => other)].map(indexOf);
      const span = [Math.min(...passed), Math.max(...passed)] as const;
      return { ...lane, side: side ?? lane.side, span };
    });
    return { straight, lanes: withTracks(lanes), outward };
  }
}

function hubKey(end: "from" | "to"): (edge: FlowEdge) => string {
  return (edge) => [end, edge[end], edge.line, edge.isDashed, edge.start, edge.end].join("\n");
}

function childIndex(container: Item, item: Item | undefined): number {
  const around = item === undefined ? [] : lineage(item);
  return container.children.findIndex((child) => around.includes(child));
}

/** Short lanes next to the boxes, longer ones around them; no two at one place overlap. */
function withTracks(lanes: readonly Omit<Lane, "track">[]): Lane[] {
  const length = ({ span }: Omit<Lane, "track">) => span[1] - span[0];
  const tracks = new Map<Omit<Lane, "track">, number>();
  for (const lane of lanes.toSorted((a, b) => length(a) - length(b))) {
    const passed = [...tracks].filter(([other]) => other.side === lane.side && touches(lane, other));
    const taken = new Set(passed.map(([, track]) => track));
    let track = 0;
    while (taken.has(track)) track += 1;
    tracks.set(lane, track);
  }
  return lanes.map((lane) => ({ ...lane, track: tracks.get(lane) ?? 0 }));
}

function touches(a: Pick<Lane, "span">, b: Pick<Lane, "span">): boolean {
  return a.span[0] <= b.span[1] && b.span[0] <= a.span[1];
}
