import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNearest, toSuggestion } from "../../../src/domain/text/nearest.ts";

describe("findNearest", () => {
  it.each([
    ["nmae", ["name", "root"], "name"],
    ["sumary", ["summary", "sources"], "summary"],
    ["BEIRAT", ["beirat"], "beirat"],
    ["beiart", ["beirat", "rathaus"], "beirat"],
    [
      "schulamt",
      ["rathaus", "staatliches-schulamt-nord", "schulamtsbezirke-nord-und-sued"],
      "staatliches-schulamt-nord",
    ],
    ["da", ["de", "en"], undefined],
    ["DE", ["de", "en"], "de"],
    ["ab", ["xy"], undefined],
    ["wetter", ["name", "root"], undefined],
    ["", ["a"], undefined],
    ["x", [], undefined],
  ])("%j among %j: %j", (word, candidates, nearest) => {
    expect(findNearest(word, candidates)).toBe(nearest);
  });

  it("does not compare what nobody can have mistyped", () => {
    expect(findNearest("a".repeat(100_000), ["a".repeat(100_000)])).toBeUndefined();
  });

  it("finds every candidate by its own name, in any order", () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(names, fc.nat(), (candidates, at) => {
        const word = candidates[at % candidates.length] ?? "";
        expect(findNearest(word, candidates)).toBe(word);
        expect(findNearest(word, [...candidates].reverse())).toBe(word);
      }),
    );
  });
});

describe("toSuggestion", () => {
  it.each([
    ["nmae", ["name"], "Meinten Sie „name“?"],
    ["wetter", ["name"], "Möglich ist: „name“."],
    ["wetter", ["root", "name"], "Möglich sind: „name“, „root“."],
    ["wetter", [], "Bitte entfernen; hier ist noch nichts vorgesehen."],
  ])("%j among %j says %s", (word, candidates, remedy) => {
    expect(toSuggestion(word, candidates)).toBe(remedy);
  });

  it("lists at most fifteen values and shows that there are more", () => {
    const many = Array.from({ length: 20 }, (_, index) => `q${index}`);
    const remedy = toSuggestion("wetterbericht", many);
    expect(remedy.match(/„/g)).toHaveLength(15);
    expect(remedy).toMatch(/ …\.$/);
  });
});
