import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFinder } from "../../../src/views/facts/finder.ts";
import { aNetwork, aTopic } from "../../builders.ts";

describe("toFinder", () => {
  it.each([
    ["who is known to help", ["netzwerk"], ["netzwerk"], false],
    ["several, in the editor's order", ["rathaus", "netzwerk"], ["rathaus", "netzwerk"], false],
    ["the fallback desk where nobody is known", [], ["rathaus"], true],
  ])("sends people to %s", (_, answeredBy, expected, isFallback) => {
    const [entry] = toFinder(aNetwork({ topics: [aTopic("frage", { answeredBy })] }), "de", "2026-11-25");
    expect(entry?.answeredBy.map(({ id }) => id)).toEqual(expected);
    expect(entry?.isFallback).toBe(isFallback);
  });

  it("never ends without somebody to ask, whatever the questions", () => {
    const topic = fc.record({ order: fc.nat(999), answeredBy: fc.subarray(["netzwerk", "rathaus"]) });
    fc.assert(
      fc.property(fc.array(topic), (wishes) => {
        const topics = wishes.map((wish, index) => aTopic(`frage-${index}`, wish));
        const entries = toFinder(aNetwork({ topics }), "de", "2026-11-25");
        expect(entries).toHaveLength(topics.length);
        expect(entries.every(({ answeredBy }) => answeredBy.length > 0)).toBe(true);
      }),
    );
  });
});
