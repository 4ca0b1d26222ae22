import { describe, expect, it } from "vitest";
import { relationsShown } from "../../src/views/chart.ts";
import { toConcernChart, toConcernPaths } from "../../src/views/concern-path.ts";
import { aBody, aFact, aNetwork, plainWords } from "../builders.ts";
import { aSmallCounty, bodiesIn, expectSound, forAnyNetwork, idsOf, toLines } from "./chart-laws.ts";

describe("toConcernPaths", () => {
  it("goes from where a concern is collected to where it is decided", () => {
    const [path, ...others] = toConcernPaths(aSmallCounty(), "de", "2026-11-25");
    expect(others).toEqual([]);
    expect(path).toMatchObject({ from: "kreis", to: "rat" });
    expect(
      path?.steps.map(({ id, body, relations }) => [id, body, ...relations.map((view) => view.id)]),
    ).toEqual([
      ["collect", "kreis"],
      ["support", "rat", "supportsOnRequest rat kreis"],
      ["mediate", "lotse", "mediatesBetween lotse rat kreis"],
      ["decide", "rat", "escalatesTo kreis rat"],
    ]);
  });

  it("leaves out help and mediation where there is none, and tells the tasks of the first station", () => {
    const facts = [aFact("sammeln"), aFact("warum", { topic: "purpose" })];
    const network = aNetwork({
      bodies: [
        aBody("rat", { kind: "board", relations: [["partOf", "netzwerk"]] }),
        aBody("kreis", {
          kind: "working-group",
          facts,
          relations: [
            ["partOf", "netzwerk"],
            ["escalatesTo", "rat"],
          ],
        }),
      ],
    });
    const steps = toConcernPaths(network, "de", "2026-11-25")[0]?.steps ?? [];
    expect(steps.map(({ id }) => id)).toEqual(["collect", "decide"]);
    expect(steps[0]?.facts.map(({ id }) => id)).toEqual(["sammeln"]);
  });
});

describe("toConcernChart", () => {
  it("draws the same path", () => {
    const chart = toConcernChart(aSmallCounty(), plainWords);
    if (!chart) throw new Error("no chart");
    expect(toLines(chart)).toEqual([
      "stage--anliegen  kreis",
      "kreis  stage--einig-kreis",
      "stage--einig-kreis path.yes stage--ergebnis-kreis",
      "stage--einig-kreis path.no rat",
      "rat  stage--ergebnis-kreis",
      "stage--einig-kreis path.mayMediate lotse",
      "lotse  rat",
      "rat edge.supportsOnRequest kreis",
    ]);
  });

  it("keeps its own stages apart from bodies of the same name", () => {
    const network = aNetwork({
      bodies: [
        aBody("anliegen", { kind: "board", relations: [["partOf", "netzwerk"]] }),
        aBody("kreis", {
          kind: "working-group",
          relations: [
            ["partOf", "netzwerk"],
            ["escalatesTo", "anliegen"],
          ],
        }),
      ],
    });
    const chart = toConcernChart(network, plainWords);
    const ids = chart?.items.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
  });

  it("is nothing where no body passes concerns on", () => {
    expect(toConcernChart(aNetwork(), plainWords)).toBeUndefined();
  });

  it("shows, for any network, all that its paths tell", () => {
    forAnyNetwork((network) => {
      const paths = toConcernPaths(network, "de", "2026-11-25");
      const chart = toConcernChart(network, plainWords);
      const escalations = network.relations.filter(({ kind }) => kind === "escalatesTo");
      expect(paths).toHaveLength(escalations.length);
      expect(chart === undefined).toBe(escalations.length === 0);
      if (!chart) return;
      expectSound(chart);
      const told = paths.flatMap(({ steps }) => steps.flatMap(({ relations }) => relations));
      expect(idsOf(relationsShown(chart))).toEqual([...new Set(idsOf(told))]);
      expect(idsOf(told)).toEqual(expect.arrayContaining(idsOf(escalations)));
      for (const { from, to, steps } of paths) {
        expect([steps[0]?.id, steps.at(-1)?.id]).toEqual(["collect", "decide"]);
        expect(bodiesIn(chart, network)).toEqual(expect.arrayContaining([from, to]));
      }
    });
  });
});
