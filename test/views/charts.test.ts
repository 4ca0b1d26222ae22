import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Network, type Relation } from "../../src/domain/network.ts";
import { type Chart, flattenItems, relationsShown } from "../../src/views/chart.ts";
import { toConcernChart, toConcernPaths } from "../../src/views/concern-path.ts";
import { toNeighbourhood } from "../../src/views/neighbourhood.ts";
import { toOrganigram } from "../../src/views/organigram.ts";
import { type OutlineNode, toOutline } from "../../src/views/outline.ts";
import { toOverview } from "../../src/views/overview.ts";
import { plainWords, someFacts } from "../builders.ts";
import { anyFacts } from "../domain/any-network.ts";

// Laws of all pictures and lists of the network, for any network that keeps the rules.
const forAnyNetwork = (law: (network: Network) => void) =>
  fc.assert(
    fc.property(anyFacts, (wish) => {
      law(new Network(someFacts(wish)));
    }),
  );
const idsOf = (relations: readonly Pick<Relation, "id">[]) => relations.map(({ id }) => id).sort();
const connectedIds = (network: Network) =>
  network.bodies
    .map(({ id }) => id)
    .filter((id) => Object.values(network.relationsOf(id)).some((relations) => relations.length > 0))
    .sort();
const bodiesIn = (chart: Chart, network: Network) =>
  flattenItems(chart.items)
    .map(({ id }) => id)
    .filter((id) => network.findBody(id))
    .sort();
const flattenNodes = (nodes: readonly OutlineNode[]): OutlineNode[] =>
  nodes.flatMap((node) => [node, ...flattenNodes(node.children)]);

/** How often a chart shows each relation: once by a place, or by one line for each of its targets. */
function shownTimes(chart: Chart): Map<string, number> {
  const places = flattenItems(chart.items).flatMap(({ shows }) => shows.map(({ id }) => id));
  const lines = chart.edges.flatMap(({ shows, to }) =>
    shows.map(({ id, targets }) => [id, targets.indexOf(to)]),
  );
  const times = new Map<string, number>();
  for (const id of [...places, ...lines.filter(([, side]) => side === 0).map(([id]) => String(id))])
    times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

function expectSound(chart: Chart): void {
  const ids = flattenItems(chart.items).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { from, to } of chart.edges) {
    expect(ids).toContain(from);
    expect(ids).toContain(to);
  }
}

describe("the organigram", () => {
  it("shows every connected body exactly once and no other", () => {
    forAnyNetwork((network) => {
      expect(bodiesIn(toOrganigram(network, plainWords), network)).toEqual(connectedIds(network));
    });
  });

  it("shows every relation exactly once", () => {
    forAnyNetwork((network) => {
      const chart = toOrganigram(network, plainWords);
      expectSound(chart);
      expect(idsOf(relationsShown(chart))).toEqual(idsOf(network.relations));
      expect([...shownTimes(chart).values()].every((times) => times === 1)).toBe(true);
    });
  });
});

describe("the outline", () => {
  it("holds every connected body exactly once, as deep as the organigram", () => {
    forAnyNetwork((network) => {
      const nodes = flattenNodes(toOutline(network, "de"));
      expect(nodes.map(({ id }) => id).sort()).toEqual(connectedIds(network));
    });
  });

  it("tells every relation exactly once", () => {
    forAnyNetwork((network) => {
      const told = flattenNodes(toOutline(network, "de")).flatMap(({ place, relations }) => [
        ...place,
        ...relations,
      ]);
      expect(idsOf(told)).toEqual(idsOf(network.relations));
    });
  });

  it("nests like the organigram: the same body around each", () => {
    forAnyNetwork((network) => {
      const inList = (nodes: readonly OutlineNode[], around: string): string[] =>
        nodes.flatMap(({ id, children }) => [`${around}>${id}`, ...inList(children, id)]);
      const inChart = (items: Chart["items"], around: string): string[] =>
        items.flatMap(({ id, children }) =>
          network.findBody(id) ? [`${around}>${id}`, ...inChart(children, id)] : inChart(children, around),
        );
      const chart = toOrganigram(network, plainWords);
      expect(inChart(chart.items, "").sort()).toEqual(inList(toOutline(network, "de"), "").sort());
    });
  });
});

describe("the neighbourhood", () => {
  it("shows a body, each neighbour once, and exactly its relations", () => {
    forAnyNetwork((network) => {
      for (const { id } of network.bodies) {
        const { outgoing, incoming } = network.relationsOf(id);
        const chart = toNeighbourhood(network, id, plainWords);
        if (outgoing.length + incoming.length === 0) {
          expect(chart).toBeUndefined();
          continue;
        }
        if (!chart) throw new Error(`no neighbourhood of ${id}`);
        expectSound(chart);
        const neighbours = [
          ...outgoing.flatMap(({ targets }) => targets),
          ...incoming.map(({ source }) => source),
        ];
        expect(bodiesIn(chart, network)).toEqual([...new Set([id, ...neighbours])].sort());
        expect(idsOf(relationsShown(chart))).toEqual(idsOf([...outgoing, ...incoming]));
      }
    });
  });
});

describe("the overview", () => {
  it("shows who leads, mediates, helps and passes on, and what of these belongs together", () => {
    const kinds = ["leads", "mediatesBetween", "supportsOnRequest", "escalatesTo"];
    forAnyNetwork((network) => {
      const chart = toOverview(network, plainWords);
      const essential = network.relations.filter(({ kind }) => kinds.includes(kind));
      expectSound(chart);
      const ends = essential.flatMap(({ source, targets }) => [source, ...targets]);
      const places = network.relations.filter(
        ({ kind, source, targets }) =>
          kind === "partOf" && [source, ...targets].every((id) => ends.includes(id)),
      );
      expect(idsOf(relationsShown(chart))).toEqual(idsOf([...essential, ...places]));
      expect(bodiesIn(chart, network)).toEqual([...new Set(ends)].sort());
    });
  });
});

describe("the path of a concern", () => {
  it("is drawn wherever a body passes concerns on, with all its stations", () => {
    forAnyNetwork((network) => {
      const paths = toConcernPaths(network, "de");
      const chart = toConcernChart(network, plainWords);
      const escalations = network.relations.filter(({ kind }) => kind === "escalatesTo");
      expect(paths).toHaveLength(escalations.length);
      expect(chart === undefined).toBe(escalations.length === 0);
      if (!chart) return;
      expectSound(chart);
      const told = paths.flatMap(({ steps }) => steps.flatMap(({ relations }) => relations));
      expect(idsOf(relationsShown(chart))).toEqual([...new Set(idsOf(told))].sort());
      expect(idsOf(relationsShown(chart))).toEqual(expect.arrayContaining(idsOf(escalations)));
      for (const { from, to, steps } of paths) {
        expect([steps[0]?.id, steps.at(-1)?.id]).toEqual(["collect", "decide"]);
        expect(bodiesIn(chart, network)).toEqual(expect.arrayContaining([from, to]));
      }
    });
  });
});
