import { readBlock } from "../../domain/language/block.ts";
import type { Locale } from "../../domain/language/locale.ts";
import type { Body } from "../../domain/network/body.ts";
import type { Network } from "../../domain/network/network.ts";
import type { Relation } from "../../domain/network/relation.ts";
import { toCitation } from "../facts/citation.ts";
import type { FactView } from "../facts/fact-groups.ts";
import { type RelationView, toRelationView } from "../facts/relation-groups.ts";
import type { Words } from "../translations/interface-words.ts";
import { toChartLabel, toKinds } from "./body-kinds.ts";
import { withCertainty } from "./certain-chart.ts";
import type { Chart, ChartItem } from "./chart.ts";
import { toRelationEdges } from "./relation-edges.ts";

/** A station of the path: a body, and the sentences that say what it does with a concern. */
export interface ConcernStep {
  /** `collect`: a working group · `support`: the board · `mediate`: a body that can mediate between both. */
  readonly id: "collect" | "support" | "mediate";
  readonly body: string;
  /** Its statements marked `onPath`. */
  readonly facts: readonly FactView[];
  /** Its relations to the other stations: its `supportsOnRequest` or `mediatesBetween`. */
  readonly relations: readonly RelationView[];
}

/**
 * A working group and the board that supports it. The sources state no handover and no result, so the path shows none.
 */
export interface ConcernPath {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly ConcernStep[];
}

/** The bodies of a path, and the relations between them. */
interface Stations {
  readonly from: string;
  readonly to: string;
  readonly support: readonly Relation[];
  readonly mediation: readonly Relation[];
}

/**
 * Every path in the network: one for each board that takes part in decisions of a working group on request, and one for
 * each pair of board and working group that a body can mediate between.
 */
export function toConcernPaths(network: Network, locale: Locale, day: string): ConcernPath[] {
  return toStations(network).map(({ from, to, support, mediation }) => {
    const toStep = (id: ConcernStep["id"], body: string, relations: readonly Relation[]): ConcernStep => ({
      id,
      body,
      facts: toPathFacts(network, body, locale),
      relations: relations.map((relation) => toRelationView(network, relation, locale, day)),
    });
    const mediators = Map.groupBy(mediation, ({ source }) => source);
    return {
      from,
      to,
      steps: [
        toStep("collect", from, []),
        toStep("support", to, support),
        ...[...mediators].map(([body, relations]) => toStep("mediate", body, relations)),
      ],
    };
  });
}

/**
 * The same paths as a drawing: the same bodies, the same statements in their frames, the same relations as lines.
 * Undefined if there is no path.
 */
export function toConcernChart(network: Network, words: Words, locale: Locale): Chart | undefined {
  const stations = toStations(network);
  if (stations.length === 0) return undefined;
  const bodies = stations.flatMap(({ from, to, mediation }) => [
    from,
    to,
    ...mediation.map(({ source }) => source),
  ]);
  const relations = stations.flatMap(({ support, mediation }) => [...support, ...mediation]);
  const chart: Chart = {
    title: words("chart.path.title"),
    description: words("chart.path.description"),
    items: [...new Set(bodies)].map((id) => toStation(network, id, locale)),
    edges: toRelationEdges([...new Set(relations)], words),
  };
  return withCertainty(chart, words);
}

function toStations(network: Network): Stations[] {
  const pairs = new Map<string, { readonly from: string; readonly to: string }>();
  for (const relation of network.relations) {
    const pair = toPair(network, relation);
    if (pair) pairs.set(`${pair.from} ${pair.to}`, pair);
  }
  return [...pairs.values()].map(({ from, to }) => ({
    from,
    to,
    support: network.relations.filter(
      ({ kind, source, targets }) => kind === "supportsOnRequest" && source === to && targets.includes(from),
    ),
    mediation: network.relations.filter(
      ({ kind, targets }) => kind === "mediatesBetween" && targets.includes(from) && targets.includes(to),
    ),
  }));
}

/** The working group and the board whose path a relation describes; undefined for any other relation. */
function toPair(network: Network, { kind, source, targets }: Relation) {
  if (kind === "supportsOnRequest") return { from: targets[0] ?? "", to: source };
  if (kind !== "mediatesBetween") return undefined;
  const ends = targets.map((id) => network.body(id));
  const from = ends.find((end) => end.kind === "working-group");
  const to = ends.find((end) => end.kind === "board");
  return from && to ? { from: from.id, to: to.id } : undefined;
}

function toPathFacts(network: Network, id: string, locale: Locale): FactView[] {
  return findPathFacts(network.body(id)).map((fact) => ({
    id: fact.id,
    text: readBlock(fact.text, locale),
    citation: toCitation(network, fact, locale),
  }));
}

function findPathFacts({ facts }: Body): Body["facts"] {
  return facts.filter(({ onPath }) => onPath === true);
}

/** A body as a frame around its statements on the path; as a box if there are none. */
function toStation(network: Network, id: string, locale: Locale): ChartItem {
  const body = network.body(id);
  const statements = findPathFacts(body).map(
    (stated): ChartItem => ({
      // Two hyphens in a row: no body can have such an id.
      id: `${id}--${stated.id}`,
      label: readBlock(stated.text, locale).text.replace(/\s+/g, " "),
      kinds: [],
      shape: "rounded",
      states: [stated],
      shows: [],
      children: [],
    }),
  );
  return {
    id,
    label: toChartLabel(body),
    target: id,
    kinds: toKinds(body),
    ...(body.kind === "role" && statements.length === 0 ? { shape: "stadium" as const } : {}),
    shows: [],
    children: statements,
  };
}
