import type { Network } from "../../domain/network/network.ts";
import type { Relation } from "../../domain/network/relation.ts";
import type { RelationKind } from "../../domain/schema/relation-schema.ts";
import type { Words } from "../translations/interface-words.ts";
import { toChartLabel, toKinds, toLine } from "./body-kinds.ts";
import { withCertainty } from "./certain-chart.ts";
import type { Chart, ChartEdge, ChartItem } from "./chart.ts";
import { joinReturned } from "./relation-edges.ts";

/** Minimum number of neighbours of one kind that share a frame and a single line. */
const frameFrom = 3;

interface Side {
  readonly kind: RelationKind;
  readonly direction: "outgoing" | "incoming";
  readonly relations: readonly Relation[];
}

/** A body and everything it has a relation with; undefined for a body without any. */
export function toNeighbourhood(network: Network, id: string, words: Words): Chart | undefined {
  const body = network.body(id);
  const { outgoing, incoming } = network.relationsOf(id);
  if (outgoing.length + incoming.length === 0) return undefined;
  const centre: ChartItem = {
    id,
    label: toChartLabel(body),
    kinds: toKinds(body),
    shows: [],
    children: [],
  };
  const sides = [...toSides(outgoing, "outgoing"), ...toSides(incoming, "incoming")];
  const placed = new Set([id]);
  const items: ChartItem[] = [];
  const edges: ChartEdge[] = [];
  for (const side of sides) {
    const neighbours = [...new Set(side.relations.flatMap((relation) => othersOf(relation, id, side)))];
    const fresh = neighbours.filter((neighbour) => !placed.has(neighbour));
    for (const neighbour of fresh) placed.add(neighbour);
    const boxes = fresh.map((neighbour) => toBox(network, neighbour));
    const isFramed = fresh.length >= frameFrom && fresh.length === neighbours.length;
    if (isFramed) {
      const frame = `${side.kind}-${side.direction}`;
      items.push({
        id: frame,
        label: words(`relation.${side.kind}.${side.direction}`),
        kinds: [],
        shows: [],
        children: boxes,
      });
      edges.push(toEdge(side, id, frame, words, side.relations));
    } else {
      items.push(...boxes);
      for (const neighbour of neighbours)
        edges.push(
          toEdge(
            side,
            id,
            neighbour,
            words,
            side.relations.filter((relation) => othersOf(relation, id, side).includes(neighbour)),
          ),
        );
    }
  }
  const chart: Chart = {
    title: words("chart.neighbourhood.title", { name: body.name }),
    description: words("chart.neighbourhood.description", { name: body.name }),
    items: [centre, ...items],
    edges: joinReturned(edges),
  };
  return withCertainty(chart, words);
}

function toSides(relations: readonly Relation[], direction: Side["direction"]): Side[] {
  const kinds = [...new Set(relations.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    direction,
    relations: relations.filter((relation) => relation.kind === kind),
  }));
}

function othersOf(relation: Relation, id: string, { direction }: Side): readonly string[] {
  return direction === "outgoing" ? relation.targets : [relation.source].filter((source) => source !== id);
}

function toBox(network: Network, id: string): ChartItem {
  const body = network.body(id);
  return { id, label: toChartLabel(body), target: id, kinds: toKinds(body), shows: [], children: [] };
}

function toEdge(
  { kind, direction }: Side,
  centre: string,
  other: string,
  words: Words,
  shows: readonly Relation[],
): ChartEdge {
  const [from, to] = direction === "outgoing" ? [centre, other] : [other, centre];
  return { from, to, label: words(`edge.${kind}`), line: toLine(kind), shows };
}
