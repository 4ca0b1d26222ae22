import type { Locale } from "../domain/locale.ts";
import type { Network } from "../domain/network.ts";
import type { Relation } from "../domain/relation.ts";
import { toChartLabel, toKinds } from "./body-look.ts";
import type { Chart, ChartEdge, ChartItem } from "./chart.ts";
import { type FactGroup, toFactGroups } from "./fact-groups.ts";
import { type RelationView, toRelationView } from "./relation-groups.ts";
import type { Words } from "./words.ts";

/** A stage of the path: who has the concern, and the sentences that say what happens there. */
export interface ConcernStep {
  readonly id: "collect" | "support" | "mediate" | "decide";
  /** Body that has the concern at this stage. */
  readonly body?: string;
  readonly facts: FactGroup["facts"];
  readonly relations: readonly RelationView[];
}

/** One way a concern can take: from where it is collected to where it can be decided. */
export interface ConcernPath {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly ConcernStep[];
}

/** Two hyphens in a row: no body can have such an id. */
const concern = "stage--anliegen";

interface Stations {
  readonly from: string;
  readonly to: string;
  readonly escalation: Relation;
  readonly support: readonly Relation[];
  readonly mediation: readonly Relation[];
}

/** Every path in the network: one for each relation by which a body passes concerns on. */
export function toConcernPaths(network: Network, locale: Locale, day: string): ConcernPath[] {
  return toStations(network).map(({ from, to, escalation, support, mediation }) => {
    const view = (relation: Relation) => toRelationView(network, relation, locale, day);
    const tasks = toFactGroups(network, network.body(from).facts, locale).find(
      ({ topic }) => topic === "tasks",
    );
    const steps: ConcernStep[] = [
      // The first task an editor states is what happens to a concern there; the others are steps of their own.
      { id: "collect", body: from, facts: tasks?.facts.slice(0, 1) ?? [], relations: [] },
      ...(support.length > 0
        ? [{ id: "support" as const, body: to, facts: [], relations: support.map(view) }]
        : []),
      ...mediation.map((relation) => ({
        id: "mediate" as const,
        body: relation.source,
        facts: [],
        relations: [view(relation)],
      })),
      { id: "decide", body: to, facts: [], relations: [view(escalation)] },
    ];
    return { from, to, steps };
  });
}

/** The same paths as a drawing; undefined where no body passes concerns on. */
export function toConcernChart(network: Network, words: Words): Chart | undefined {
  const stations = toStations(network);
  if (stations.length === 0) return undefined;
  const items = new Map<string, ChartItem>();
  const edges: ChartEdge[] = [];
  const add = (item: ChartItem) => items.set(item.id, items.get(item.id) ?? item);
  add(toStage(concern, words("path.concern"), "rounded"));
  for (const { from, to, escalation, support, mediation } of stations) {
    const question = `stage--einig-${from}`;
    const result = `stage--ergebnis-${from}`;
    add(toBodyItem(network, from));
    add(toStage(question, words("path.question"), "diamond"));
    add(toStage(result, words("path.agreed"), "rounded"));
    for (const { source } of mediation) add(toBodyItem(network, source));
    add(toBodyItem(network, to));
    edges.push(
      toStep(concern, from, ""),
      toStep(from, question, ""),
      toStep(question, result, words("path.yes")),
    );
    edges.push({ ...toStep(question, to, words("path.no")), shows: [escalation] }, toStep(to, result, ""));
    // Mediation may happen; it is no station a concern has to pass.
    for (const relation of mediation) {
      const label = words("path.mayMediate");
      edges.push(
        { from: question, to: relation.source, label, line: "dotted", shows: [relation] },
        { from: relation.source, to, label: "", line: "dotted", shows: [] },
      );
    }
    for (const relation of support)
      edges.push({
        from: to,
        to: from,
        label: words(`edge.${relation.kind}`),
        line: "dotted",
        shows: [relation],
      });
  }
  return {
    title: words("chart.path.title"),
    description: words("chart.path.description"),
    items: [...items.values()],
    edges,
  };
}

function toStations(network: Network): Stations[] {
  return network.relations
    .filter(({ kind }) => kind === "escalatesTo")
    .map((escalation) => {
      const from = escalation.source;
      const to = escalation.targets[0] ?? "";
      const between = network.relations.filter(
        ({ kind, targets }) => kind === "mediatesBetween" && targets.includes(from) && targets.includes(to),
      );
      const support = network.relations.filter(
        ({ kind, source, targets }) =>
          kind === "supportsOnRequest" && source === to && targets.includes(from),
      );
      return { from, to, escalation, support, mediation: between };
    });
}

function toBodyItem(network: Network, id: string): ChartItem {
  const body = network.body(id);
  return { id, label: toChartLabel(body), target: id, kinds: toKinds(body), shows: [], children: [] };
}

function toStage(id: string, label: string, shape: NonNullable<ChartItem["shape"]>): ChartItem {
  return { id, label, kinds: [], shape, shows: [], children: [] };
}

function toStep(from: string, to: string, label: string): ChartEdge {
  return { from, to, label, line: "solid", shows: [] };
}
