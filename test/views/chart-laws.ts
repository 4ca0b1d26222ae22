import fc from "fast-check";
import { expect } from "vitest";
import { Network } from "../../src/domain/network/network.ts";
import type { Relation } from "../../src/domain/network/relation.ts";
import { type Chart, type ChartItem, flattenItems } from "../../src/views/charts/chart.ts";
import { aBody, aNetwork, someFacts } from "../builders.ts";
import { anyFacts } from "../domain/any-network.ts";

/** Checks a law of a view for any network that follows the rules. */
export function forAnyNetwork(law: (network: Network) => void): void {
  fc.assert(
    fc.property(anyFacts, (wish) => {
      law(new Network(someFacts(wish)));
    }),
  );
}

/** Sorted ids of relations. */
export function idsOf(relations: readonly Pick<Relation, "id">[]): string[] {
  return relations.map(({ id }) => id).sort();
}

/** Sorted ids of all bodies that have a relation. */
export function connectedIds(network: Network): string[] {
  return network.bodies
    .map(({ id }) => id)
    .filter((id) => Object.values(network.relationsOf(id)).some((relations) => relations.length > 0))
    .sort();
}

/** Sorted ids of the bodies a chart draws, without mere frames or stages. */
export function bodiesIn(chart: Chart, network: Network): string[] {
  return flattenItems(chart.items)
    .map(({ id }) => id)
    .filter((id) => network.findBody(id))
    .sort();
}

/** Items as `id(child child)`, for tests that read at a glance. */
export function toNesting(items: readonly ChartItem[]): string {
  return items
    .map(({ id, children }) => (children.length === 0 ? id : `${id}(${toNesting(children)})`))
    .join(" ");
}

/** Edges as `from label to`. */
export function toLines({ edges }: Chart): string[] {
  return edges.map(({ from, label, to }) => `${from} ${label} ${to}`);
}

/** Expects that ids are unique, and that every line joins two items of the chart. */
export function expectSound(chart: Chart): void {
  const ids = flattenItems(chart.items).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { from, to } of chart.edges) {
    expect(ids).toContain(from);
    expect(ids).toContain(to);
  }
}

/** A network like the real one in small: a board with members from inside and outside the root office. */
export function aSmallCounty(): Network {
  return aNetwork({
    bodies: [
      aBody("rat", {
        kind: "board",
        relations: [
          ["partOf", "netzwerk"],
          ["supportsOnRequest", "kreis"],
        ],
      }),
      aBody("kreis", {
        kind: "working-group",
        relations: [
          ["partOf", "netzwerk"],
          ["relatedTo", "rat"],
        ],
      }),
      aBody("amt", {
        kind: "department",
        relations: [
          ["partOf", "rathaus"],
          ["memberOf", "rat"],
        ],
      }),
      aBody("schule", { relations: [["memberOf", "rat"]] }),
      aBody("lotse", {
        kind: "role",
        relations: [
          ["partOf", "rathaus"],
          ["mediatesBetween", ["rat", "kreis"]],
        ],
      }),
      aBody("allein"),
    ],
  });
}
