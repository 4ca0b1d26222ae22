import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLeftoverMarks } from "../../../src/domain/mistakes/leftover-marks.ts";
import type { Marked } from "../../../src/domain/mistakes/mark-kind.ts";

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
    ["## Kopf", "plain", /^0 „##“ am Anfang stünde so auf der Website\./],
    ["Text <!-- intern -->", "plain", /^5 Diese Bemerkung mit „<!--“ stünde für alle lesbar/],
    [
      "Text <br/> mehr",
      "sentence",
      /^5 „<br\/>“ stünde so auf der Website; HTML gibt es hier nicht\. Bitte löschen/,
    ],
    ["Stand {{ x }}", "plain", /^6 „\{\{“ ist eine Marke für Programme/],
    ["Seit 2014[^1]", "plain", /^9 Die Fußnote „\[\^1\]“/],
    ["Seit 2014^[laut Amt]", "plain", /^9 Die Fußnote „\^\[laut Amt\]“/],
    ["Text %%intern%%", "prose", /^5 Die Bemerkung „%%intern%%“/],
    ["Text {.wichtig}", "prose", /^5 Die Marke „\{\.wichtig\}“/],
    ["Begriff\n: Erklärung", "prose", /^8 Der Doppelpunkt am Anfang der Zeile/],
    ["zwei m^2^", "plain", /^6 Die Zeichen „\^“ um „2“/],
    ["H~2~O", "prose", /^1 Die Zeichen „~“ um „2“/],
    ["Danke :smile:", "sentence", /^6 „:smile:“ stünde so/],
    ["[Amt][amt]", "plain", /^0 Der Link auf „Amt“ stünde mit seinen Klammern/],
    [
      "im (Amt)[amt]",
      "sentence",
      /^3 Hier sind die Klammern eines Links vertauscht\. Bitte „\[Amt\]\(amt\)“/,
    ],
    [
      "ein *wichtiges* Wort",
      "plain",
      /^4 „\*wichtiges\*“ stünde mit seinen Zeichen .* Bitte „wichtiges“ schreiben/,
    ],
    ["ein _wichtiges_ Wort", "sentence", /^4 „_wichtiges_“ stünde mit seinen Zeichen/],
    ["ein `Wort`", "plain", /^4 Das Zeichen „`“ stünde so/],
    ["18\\. September", "plain", /^2 Der Schrägstrich in „\\\.“ stünde so .* Bitte nur „\.“ schreiben/],
    ["~~alt~~", "plain", /^0 Die Zeichen „~~“/],
    ["==neu==", "plain", /^0 Die Zeichen „==“/],
  ])("in %j (%s) is told", (text, marked, expected) => {
    expect(told(text, marked)).toEqual([expect.stringMatching(expected)]);
  });

  it.each<[string, Marked]>([
    ["Der [Beirat](beirat) hilft.", "sentence"],
    ["Das [so] ist (so) gemeint.", "plain"],
    ["Nr. 3 & 4; R&D", "plain"],
    ["#Integration und # allein", "prose"],
    ["5 * 3 * 2", "plain"],
    ["Bürger*innen und Helfer*innen", "plain"],
    ["Helfer_innen und a_b_c", "plain"],
    ["a < b, c > d und 5 == 5", "plain"],
    ["[…] und [sic]", "plain"],
    ["(siehe oben)[sic]", "plain"],
    ["18. September", "plain"],
    ["von 8:30 bis 10:30: offen", "prose"],
    ["50 % von 100 %", "plain"],
    ["Bürger:innen und Helfer:innen", "plain"],
    ["Beginn: morgen", "prose"],
    ["{count} von $5", "plain"],
  ])("is none in %j (%s)", (text, marked) => {
    expect(told(text, marked)).toEqual([]);
  });

  it("is none in any text without its signs", () => {
    const plain = fc.string().map((text) => text.replace(/[[*&#<{`~=_!?:%$]/g, ""));
    fc.assert(fc.property(plain, (text) => told(text, "prose").length === 0));
  });
});
