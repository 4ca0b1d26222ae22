import { describe, expect, it } from "vitest";
import { relationsShown } from "../../../src/views/charts/chart.ts";
import { toOverview } from "../../../src/views/charts/overview.ts";
import { plainWords } from "../../builders.ts";
import { aSmallCounty, bodiesIn, expectSound, forAnyNetwork, idsOf, toLines } from "../chart-laws.ts";

describe("toOverview", () => {
  it("leaves out who is merely a member", () => {
    const network = aSmallCounty();
    const chart = toOverview(network, plainWords);
    expect(bodiesIn(chart, network)).toEqual(["kreis", "lotse", "netzwerk", "rat", "rathaus"]);
    expect(toLines(chart).sort()).toEqual([
      "lotse edge.mediatesBetween kreis",
      "lotse edge.mediatesBetween rat",
      "rat edge.supportsOnRequest kreis",
      "rathaus edge.leads netzwerk",
    ]);
  });

  it("shows who leads, mediates, helps and passes on, and what of these belongs together", () => {
    const kinds = ["leads", "mediatesBetween", "supportsOnRequest"];
    forAnyNetwork((network) => {
      const chart = toOverview(network, plainWords);
      const essential = network.relations.filter(({ kind }) => kinds.includes(kind));
      const ends = new Set(essential.flatMap(({ source, targets }) => [source, ...targets]));
      const places = network.relations.filter(
        ({ kind, source, targets }) => kind === "partOf" && [source, ...targets].every((id) => ends.has(id)),
      );
      expectSound(chart);
      expect(bodiesIn(chart, network)).toEqual([...ends].sort());
      expect(idsOf(relationsShown(chart))).toEqual(idsOf([...essential, ...places]));
    });
  });
});
