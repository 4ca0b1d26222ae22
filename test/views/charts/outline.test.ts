import { describe, expect, it } from "vitest";
import type { ChartItem } from "../../../src/views/charts/chart.ts";
import { toOrganigram } from "../../../src/views/charts/organigram.ts";
import { type OutlineNode, toOutline } from "../../../src/views/charts/outline.ts";
import { aBody, aNetwork, plainWords } from "../../builders.ts";
import { aSmallCounty, connectedIds, forAnyNetwork, idsOf } from "../chart-laws.ts";

const flatten = (nodes: readonly OutlineNode[]): OutlineNode[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children)]);
const around = (nodes: readonly OutlineNode[], parent = ""): string[] =>
  nodes.flatMap(({ id, children }) => [`${parent}>${id}`, ...around(children, id)]);

describe("toOutline", () => {
  const nodes = new Map(
    flatten(toOutline(aSmallCounty(), "de", "2026-11-25")).map((node) => [node.id, node]),
  );

  it.each([
    ["netzwerk", [], []],
    ["rathaus", [], ["leads rathaus netzwerk"]],
    ["rat", ["partOf rat netzwerk"], ["supportsOnRequest rat kreis"]],
    ["amt", ["memberOf amt rat", "partOf amt rathaus"], []],
    ["lotse", ["partOf lotse rathaus"], ["mediatesBetween lotse rat kreis"]],
  ])("says of %s why it stands there, and what else it does", (id, place, relations) => {
    expect(idsOf(nodes.get(id)?.place ?? [])).toEqual(place);
    expect(idsOf(nodes.get(id)?.relations ?? [])).toEqual(relations);
  });

  it("marks what is uncertain or collective", () => {
    const body = aBody("a", { collective: true, uncertain: true, relations: [["partOf", "rathaus"]] });
    const found = flatten(toOutline(aNetwork({ bodies: [body] }), "de", "2026-11-25"));
    expect(found.find(({ id }) => id === "a")).toMatchObject({ collective: true, uncertain: true });
    expect(found.find(({ id }) => id === "rathaus")).toMatchObject({ collective: false, uncertain: false });
  });

  it("holds every connected body of any network exactly once", () => {
    forAnyNetwork((network) => {
      expect(
        flatten(toOutline(network, "de", "2026-11-25"))
          .map(({ id }) => id)
          .sort(),
      ).toEqual(connectedIds(network));
    });
  });

  it("tells every relation of any network exactly once", () => {
    forAnyNetwork((network) => {
      const told = flatten(toOutline(network, "de", "2026-11-25")).flatMap(({ place, relations }) => [
        ...place,
        ...relations,
      ]);
      expect(idsOf(told)).toEqual(idsOf(network.relations));
    });
  });

  it("nests like the organigram", () => {
    forAnyNetwork((network) => {
      const inChart = (items: readonly ChartItem[], parent = ""): string[] =>
        items.flatMap(({ id, children }) =>
          network.findBody(id) ? [`${parent}>${id}`, ...inChart(children, id)] : inChart(children, parent),
        );
      expect(around(toOutline(network, "de", "2026-11-25")).sort()).toEqual(
        inChart(toOrganigram(network, plainWords).items).sort(),
      );
    });
  });
});
