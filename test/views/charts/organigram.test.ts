import { describe, expect, it } from "vitest";
import { flattenItems, relationsShown } from "../../../src/views/charts/chart.ts";
import { toOrganigram } from "../../../src/views/charts/organigram.ts";
import { plainWords } from "../../builders.ts";
import {
  aSmallCounty,
  bodiesIn,
  connectedIds,
  expectSound,
  forAnyNetwork,
  idsOf,
  toLines,
  toNesting,
} from "../chart-laws.ts";

describe("toOrganigram", () => {
  const chart = toOrganigram(aSmallCounty(), plainWords);

  it("lets stand together what belongs together, members framed by where they come from", () => {
    expect(toNesting(chart.items)).toBe("netzwerk(rat(rat--rathaus(amt) schule) kreis) rathaus(lotse)");
  });

  it("draws every other relation as a line", () => {
    expect(toLines(chart).sort()).toEqual([
      "kreis edge.relatedTo rat",
      "lotse edge.mediatesBetween kreis",
      "lotse edge.mediatesBetween rat",
      "rat edge.supportsOnRequest kreis",
      "rathaus edge.leads netzwerk",
    ]);
    expect(chart.edges.map(({ line }) => line).sort()).toEqual(["solid", "solid", "solid", "solid", "thick"]);
  });

  it("links every box to its body, frames to the body they are named after", () => {
    for (const { id, target } of flattenItems(chart.items))
      expect(target).toBe(id === "rat--rathaus" ? "rathaus" : id);
  });

  it("shows every connected body of any network exactly once, and no other", () => {
    forAnyNetwork((network) => {
      expect(bodiesIn(toOrganigram(network, plainWords), network)).toEqual(connectedIds(network));
    });
  });

  it("shows every relation of any network exactly once", () => {
    forAnyNetwork((network) => {
      const any = toOrganigram(network, plainWords);
      expectSound(any);
      expect(idsOf(relationsShown(any))).toEqual(idsOf(network.relations));
      const places = flattenItems(any.items).flatMap(({ shows }) => shows.map(({ id }) => id));
      const lines = any.edges.flatMap(({ to, shows }) =>
        shows.map(({ id, targets }) => `${id} ${targets.indexOf(to)}`),
      );
      expect(new Set(places).size).toBe(places.length);
      expect(new Set(lines).size).toBe(lines.length);
      const drawn = new Set(any.edges.flatMap(({ shows }) => shows.map(({ id }) => id)));
      expect(places.filter((id) => drawn.has(id))).toEqual([]);
    });
  });
});
