import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toAnyWhole } from "../../../src/domain/text/name-pattern.ts";

describe("toAnyWhole", () => {
  const found = (patterns: string[], text: string) =>
    [...text.matchAll(new RegExp(toAnyWhole(patterns), "gu"))].map(([name]) => name);

  it("finds whole words only, the first pattern that fits", () => {
    expect(
      found(["Amt für Soziales", "Amt", "Rat"], "Amt für Soziales, Amtmann, Amt, Rathaus, der Rat"),
    ).toEqual(["Amt für Soziales", "Amt", "Rat"]);
  });

  it("knows signs that mean something in a pattern", () => {
    expect(found(["\\(a\\)", "b\\+"], "x (a) b+")).toEqual(["(a)", "b+"]);
  });

  it("finds what one pattern after the other finds", () => {
    const name = fc.stringMatching(/^[abÄ]{1,3}(?: [ab])?$/u);
    const text = fc.stringMatching(/^[abÄ .]{0,20}$/u);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), text, (names, text) => {
        const oneByOne = names.map((pattern) => `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`).join("|");
        expect(found(names, text)).toEqual(
          [...text.matchAll(new RegExp(oneByOne, "gu"))].map(([name]) => name),
        );
      }),
    );
  });
});
