import { describe, expect, it } from "vitest";
import { toGraphReport, toGraphState } from "../../../src/views/editors/graph-state.ts";
import { aBody, aFact, aNetwork, aRelation, type BodyWish } from "../../builders.ts";

const stateOf = (period: BodyWish, day: string) => {
  const { bodies, over, toCome } = toGraphState(aNetwork({ bodies: [aBody("rat", period)] }), day);
  const isRat = ({ id }: { readonly id: string }) => id === "rat";
  if (over.some(isRat)) return "over";
  if (toCome.some(isRat)) return "to come";
  return bodies.find(isRat)?.certainty;
};

describe("toGraphState", () => {
  it.each([
    [{}, "2015-04-01", "undated"],
    [{ validFrom: "2015-03" }, "2015-04-01", "certain"],
    [{ validFrom: "2015-04-01" }, "2015-04-01", "certain"],
    [{ validFrom: "2015" }, "2015-04-01", "possible"],
    [{ validFrom: "2015" }, "2016-01-01", "certain"],
    [{ validFrom: "2016" }, "2015-04-01", "to come"],
    [{ validFrom: "2014", validTo: "2015-04-01" }, "2015-04-01", "certain"],
    [{ validFrom: "2014", validTo: "2015" }, "2015-04-01", "possible"],
    [{ validFrom: "2014", validTo: "2015" }, "2016-01-01", "over"],
    [{ validTo: "2014" }, "2015-04-01", "over"],
  ])("holds a body with %j on %s for %s", (period, day, state) => {
    expect(stateOf(period, day)).toBe(state);
  });

  const since = { validFrom: "2014", uncertain: true };
  it.each<[string, BodyWish, string, string]>([
    [
      "in the year it is known from",
      { ...since, facts: [aFact("a", { asOf: "2015" })] },
      "2015-04-01",
      "certain",
    ],
    ["after that", { ...since, facts: [aFact("a", { asOf: "2015" })] }, "2016-01-01", "possible"],
    [
      "when a relation is known later",
      { ...since, relations: [aRelation("rat", "memberOf", "netzwerk", { asOf: "2017" })] },
      "2016-01-01",
      "certain",
    ],
    ["when only begin is dated", since, "2015-01-01", "possible"],
    [
      "when the latest says that nothing is known",
      { ...since, facts: [aFact("a", { topic: "unknown", asOf: "2020" })] },
      "2016-01-01",
      "possible",
    ],
    ["without a begin", { uncertain: true, facts: [aFact("a", { asOf: "2015" })] }, "2016-01-01", "undated"],
    [
      "until its end",
      { ...since, validTo: "2018", facts: [aFact("a", { asOf: "2015" })] },
      "2016-01-01",
      "possible",
    ],
  ])("holds a body that may be gone, %s", (_, wish, day, state) => {
    expect(stateOf(wish, day)).toBe(state);
  });

  it("is as sure of a relation as of its ends", () => {
    const network = aNetwork({
      bodies: [
        aBody("rat", { ...since, facts: [aFact("a", { asOf: "2015" })] }),
        aBody("a", { relations: [aRelation("a", "memberOf", "rat", { validFrom: "2014" })] }),
      ],
    });
    const certaintyOn = (day: string) =>
      toGraphState(network, day).relations.find(({ id }) => id === "memberOf a rat")?.certainty;
    expect([certaintyOn("2015-12-31"), certaintyOn("2016-01-01")]).toEqual(["certain", "possible"]);
  });

  it.each<[string, readonly BodyWish[], string, string, string | undefined]>([
    ["one of its parts is certain", [{ validFrom: "2015-02" }, {}], "2015-04-01", "certain", "2015-02"],
    [
      "several are: since the first of them",
      [{ validFrom: "2015-03" }, { validFrom: "2015-02-27" }],
      "2015-04-01",
      "certain",
      "2015-02-27",
    ],
    ["one of its parts is possible", [{ validFrom: "2015" }, {}], "2015-04-01", "possible", "2015"],
    ["no part has begun", [{ validFrom: "2016" }], "2015-04-01", "undated", undefined],
    ["its parts are over", [{ validFrom: "2013", validTo: "2014" }], "2015-04-01", "undated", undefined],
    ["its parts have no dates", [{}], "2015-04-01", "undated", undefined],
  ])("is as sure of a collective without a begin as of its parts: %s", (_, parts, day, certainty, since) => {
    const own = (collective: boolean) =>
      toGraphState(
        aNetwork({
          bodies: [
            aBody("kreise", { collective }),
            ...parts.map((wish, index) =>
              aBody(`kreis-${index}`, { ...wish, relations: [["partOf", "kreise"]] }),
            ),
          ],
        }),
        day,
      ).bodies.find(({ id }) => id === "kreise");
    expect([own(true)?.certainty, own(true)?.knownSince]).toEqual([certainty, since]);
    // What is more than its parts is not known by them.
    expect([own(false)?.certainty, own(false)?.knownSince]).toEqual(["undated", undefined]);
  });

  it("is no surer of a relation than of an end whose date is too rough", () => {
    const network = aNetwork({
      bodies: [
        aBody("rat", { validFrom: "2014", validTo: "2015" }),
        aBody("a", { relations: [aRelation("a", "memberOf", "rat", { validFrom: "2014" })] }),
      ],
    });
    const found = toGraphState(network, "2015-04-01").relations.find(({ id }) => id === "memberOf a rat");
    expect(found?.certainty).toBe("possible");
  });

  it("says in the report until when such a body is known", () => {
    const wish = { ...since, facts: [aFact("a", { asOf: "2015-05" })] };
    const report = toGraphReport(
      toGraphState(aNetwork({ bodies: [aBody("rat", wish)] }), "2026-01-01"),
      String,
    );
    expect(report).toContain(
      "## Stellen, die es vielleicht schon oder noch gab\n\n- Name von rat (institution), seit 2014, zuletzt belegt 2015-05",
    );
    expect(report).not.toContain("die es sicher gab");
  });

  it("tells relations as sentences, without those whose ends are gone", () => {
    const network = aNetwork({
      bodies: [aBody("rat", { validTo: "2019" }), aBody("a", { relations: [["memberOf", "rat"]] })],
    });
    const sentences = (day: string) => toGraphState(network, day).relations.map(({ sentence }) => sentence);
    expect(sentences("2018-01-01")).toContain("Name von a memberOf Name von rat");
    expect(sentences("2020-01-01")).toEqual(["Name von rathaus leads Name von netzwerk"]);
  });
});
