import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLeftoverMarks, type Marked } from "../../src/domain/leftover-marks.ts";

const told = (text: string, marked: Marked) =>
  findLeftoverMarks(text, marked).map(({ index, message, remedy }) => `${index} ${message} ${remedy}`);

describe("a mark left over", () => {
  it.each<[string, Marked, RegExp]>([
    ["im [Netz] (netz)", "prose", /^3 Zwischen „\[Netz\]“ und „\(netz\)“ .* „\[Netz\]\(netz\)“/],
    ["im [Netz](netz und", "prose", /^3 Der Link auf „Netz“ .* schließende Klammer\. .* „\[Netz\]\(netz\)“/],
    ["a\n##Kopf", "prose", /^2 Nach „##“ .* „## Kopf“/],
    ["** a **", "prose", /^0 Die Sternchen .* „\*\*fett\*\*“/],
    ["a &amp; b", "prose", /^2 „&amp;“ stünde so .* „&“ schreiben\.$/],
    ["a **b**", "plain", /^2 Die Sternchen .* nur in content\/\.$/],
    ["[Amt](amt)", "plain", /^0 Der Link auf „Amt“ stünde .* nur „Amt“/],
    ["[Amt] (amt)", "plain", /^0 Der Link auf „Amt“ stünde/],
    ["a&nbsp;b", "plain", /^1 „&nbsp;“ stünde so .* Zeichen selbst/],
    ["a&toString;b", "plain", /^1 „&toString;“ stünde so .* Zeichen selbst schreiben\.$/],
    ["a&#8211;b", "sentence", /^1 „&#8211;“ stünde so/],
  ])("in %j (%s) is told", (text, marked, expected) => {
    expect(told(text, marked)).toEqual([expect.stringMatching(expected)]);
  });

  it.each<[string, Marked]>([
    ["Der [Beirat](beirat) hilft.", "sentence"],
    ["Das [so] ist (so) gemeint.", "plain"],
    ["Nr. 3 & 4; R&D", "plain"],
    ["#Integration und # allein", "prose"],
    ["5 * 3 * 2", "plain"],
    ["## Kopf", "plain"],
  ])("is none in %j (%s)", (text, marked) => {
    expect(told(text, marked)).toEqual([]);
  });

  it("is none in any text without its signs", () => {
    const plain = fc.string().map((text) => text.replace(/[[*&#]/g, ""));
    fc.assert(fc.property(plain, (text) => told(text, "prose").length === 0));
  });
});
