import { describe, expect, it } from "vitest";
import { joinParted } from "../../../../src/browser/search/match/join-parted.ts";
import { createWordList } from "../../../../src/browser/search/match/word-list-lookup.ts";

const list = createWordList(
  [
    "Integrationskurs",
    "Deutsch",
    "Deutschkurs",
    "Ausländerbehörde",
    "Ausländer",
    "Behörde",
    "Asyl",
    "Leistungen",
    "Asylbewerberleistungsgesetz",
    "Kreis",
    "Verwaltung",
    "Kreisverwaltung",
  ],
  "de",
);
const names = { isName: (word: string) => word.toLowerCase() === "ausländerbehörde" };

describe("joinParted", () => {
  const rows: [query: string, joined: string][] = [
    ["integrations kurs", "integrationskurs"],
    ["wo ist die Ausländer behörde", "wo ist die Ausländerbehörde"],
    ["Ausländer Behörde Adresse", "AusländerBehörde Adresse"],
    ["asyl bewerber leistungs gesetz", "asylbewerberleistungsgesetz"],
    ["Kreis Verwaltung", "Kreis Verwaltung"],
    ["deutsch kurs", "deutsch kurs"],
    ["kurs integrations", "kurs integrations"],
    ['"integrations kurs"', '"integrations kurs"'],
    ["in tegrationskurs", "in tegrationskurs"],
    ["اوسلندر بهورده", "اوسلندربهورده"],
    ["інтеграціонс курс", "інтеграціонскурс"],
    ["дойч курс", "дойчкурс"],
    ["мама тато", "мама тато"],
  ];
  it.each(rows)("%s → %s", (query, joined) => expect(joinParted(query, list, names)).toBe(joined));
});
