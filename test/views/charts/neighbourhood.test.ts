import { describe, expect, it } from "vitest";
import { relationsShown } from "../../../src/views/charts/chart.ts";
import { toNeighbourhood } from "../../../src/views/charts/neighbourhood.ts";
import { aBody, aNetwork, plainWords } from "../../builders.ts";
import {
  aSmallCounty,
  bodiesIn,
  expectSound,
  forAnyNetwork,
  idsOf,
  toLines,
  toNesting,
} from "../chart-laws.ts";

describe("toNeighbourhood", () => {
  it("shows a body in the middle and what it has to do with others", () => {
    const chart = toNeighbourhood(aSmallCounty(), "kreis", plainWords);
    if (!chart) throw new Error("no neighbourhood");
    expect(chart.items[0]).toMatchObject({ id: "kreis" });
    expect(chart.items[0]).not.toHaveProperty("target");
    expect(toNesting(chart.items).split(" ").sort()).toEqual(["kreis", "lotse", "netzwerk", "rat"]);
    expect(toLines(chart).sort()).toEqual([
      "kreis edge.partOf netzwerk",
      "kreis edge.relatedTo rat",
      "lotse edge.mediatesBetween kreis",
      "rat edge.supportsOnRequest kreis",
    ]);
  });

  it("frames three or more neighbours of one kind, with one line for all", () => {
    const members = ["a", "b", "c"].map((id) => aBody(id, { relations: [["memberOf", "rat"]] }));
    const network = aNetwork({
      bodies: [aBody("rat", { kind: "board", relations: [["partOf", "netzwerk"]] }), ...members],
    });
    const chart = toNeighbourhood(network, "rat", plainWords);
    expect(toNesting(chart?.items ?? [])).toBe("rat netzwerk memberOf-incoming(a b c)");
    expect(chart?.edges.at(-1)?.shows).toHaveLength(3);
  });

  it("is nothing for a body without relations", () => {
    expect(toNeighbourhood(aSmallCounty(), "allein", plainWords)).toBeUndefined();
  });

  it("shows each neighbour of any body once, and exactly its relations", () => {
    forAnyNetwork((network) => {
      for (const { id } of network.bodies) {
        const { outgoing, incoming } = network.relationsOf(id);
        const chart = toNeighbourhood(network, id, plainWords);
        expect(chart === undefined).toBe(outgoing.length + incoming.length === 0);
        if (!chart) continue;
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
