import * as fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { describe, expect, it } from "vitest";
import { measureTypos } from "../../../../src/browser/search/match/typos.ts";

describe("measureTypos", () => {
  const rows: [one: string, other: string, typos: number][] = [
    ["kurs", "kurs", 0],
    ["kurs", "kusr", 1],
    ["kurs", "kurse", 1],
    ["kurs", "kur", 1],
    ["kurs", "kars", 1],
    ["integratonskurs", "integrationskurs", 1],
    ["landratsmat", "landratsamt", 1],
    ["bherode", "behorde", 2],
    ["ca", "abc", 3],
    ["", "ab", 2],
  ];
  it.each(rows)("%s → %s: %i", (one, other, typos) => expect(measureTypos(one, other, 3)).toBe(typos));

  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });

  it("counts both ways alike, never more than without swaps, and only letters that differ", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const typos = measureTypos(one, other, 9);
        expect(measureTypos(other, one, 9)).toBe(typos);
        expect(typos).toBeLessThanOrEqual(distance(one, other));
        expect(typos === 0).toBe(one === other);
      }),
    );
  });

  it("gives up above the limit and nowhere else", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, limit) => {
        const exact = measureTypos(one, other, 9);
        const limited = measureTypos(one, other, limit);
        if (exact <= limit) expect(limited).toBe(exact);
        else expect(limited).toBeGreaterThan(limit);
      }),
    );
  });
});
