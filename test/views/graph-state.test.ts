import { describe, expect, it } from "vitest";
import { toGraphState } from "../../src/views/graph-state.ts";
import { aBody, aNetwork } from "../builders.ts";

const stateOf = (period: object, day: string) => {
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

  it("tells relations as sentences, without those whose ends are gone", () => {
    const network = aNetwork({
      bodies: [aBody("rat", { validTo: "2019" }), aBody("a", { relations: [["memberOf", "rat"]] })],
    });
    const sentences = (day: string) => toGraphState(network, day).relations.map(({ sentence }) => sentence);
    expect(sentences("2018-01-01")).toContain("Name von a memberOf Name von rat");
    expect(sentences("2020-01-01")).toEqual(["Name von rathaus leads Name von netzwerk"]);
  });
});
