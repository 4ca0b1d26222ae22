import { describe, expect, it } from "vitest";
import { toLanguageReport } from "../../../src/views/editors/language-report.ts";
import { findHardPages, findUnusedPages, toReadability } from "../../../src/views/editors/readability.ts";
import { aStated } from "../../builders.ts";

const easy = { page: "start", pieces: ["Das Amt hilft.", "Es ist da."] };
const hard = { page: "quellen", pieces: ["Integrationsbeirat Landratsamt Volkshochschule"] };
const excused = (page: string) => ({
  plainLanguage: aStated({ names: [], pages: [{ page, reason: "Nur Namen." }] }, "_data/plain-language.yaml"),
});

describe("readability of pages", () => {
  it("comes hardest first", () => {
    expect(toReadability([easy, hard], {}).map(({ page, value }) => [page, value])).toEqual([
      ["quellen", 103],
      ["start", 3],
    ]);
  });

  it.each([
    ["without an exception", {}, ["quellen"]],
    ["with one", excused("quellen"), []],
    ["with one for another page", excused("start"), ["quellen"]],
  ])("a page above 50 %s", (_, facts, expected) => {
    expect(findHardPages(toReadability([easy, hard], facts)).map(({ page }) => page)).toEqual(expected);
  });

  it.each([
    ["a hard page", "quellen", []],
    ["an easy page", "start", ["Die Seite „start“ braucht keine Ausnahme."]],
    ["no page", "nirgends", ["Die Seite „nirgends“ braucht keine Ausnahme."]],
  ])("an exception for %s", (_, page, expected) => {
    const facts = excused(page);
    const unused = findUnusedPages(toReadability([easy, hard], facts), facts);
    expect(unused.map(({ message }) => message)).toEqual(expected);
  });
});

describe("the report", () => {
  const wish = { file: "a.yaml", line: 2, column: 3, message: "Besser anders.", remedy: "Bitte ändern." };
  const simple = {
    errors: [],
    wishes: [wish],
    counts: new Map([
      ["kein Passiv", 0],
      ["kein Genitiv", 12],
    ]),
  };
  const pages = toReadability([easy, hard], {});

  it("counts by rule, names the hardest pages first, and says what is too hard", () => {
    expect(toLanguageReport(simple, pages, false)).toBe(
      [
        "Einfache Sprache (Entwurf): Funde je Regel",
        "   0  kein Passiv",
        "  12  kein Genitiv",
        "Alle Stellen, die „besser“ anders wären: npm run language -- --wishes",
        "",
        "Deutsche Seiten: Lesbarkeitsindex LIX, erlaubt bis 50",
        "  LIX  Wörter  je Satz  lange  Seite",
        "103,0       3      3,0  100 %  quellen",
        "  3,0       6      3,0    0 %  start",
        "1 zu schwer: quellen. Bitte kürzere Sätze und Wörter nehmen.",
      ].join("\n"),
    );
  });

  it("lists wishes when asked", () => {
    expect(toLanguageReport(simple, pages, true)).toContain("a.yaml:2:3  Besser anders. Bitte ändern.\n\n");
  });
});
