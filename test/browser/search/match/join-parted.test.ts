import { describe, expect, it } from "vitest";
import { joinParted } from "../../../../src/browser/search/match/join-parted.ts";
import { createWordList } from "../../../../src/browser/search/match/word-list-lookup.ts";

const list = createWordList(["Integrationskurs", "Deutsch", "Deutschkurs", "Ausländerbehörde"], "de");

describe("joinParted", () => {
  const rows: [query: string, joined: string][] = [
    ["integrations kurs", "integrationskurs"],
    ["wo ist die Ausländer behörde", "wo ist die Ausländerbehörde"],
    ["deutsch kurs", "deutsch kurs"],
    ["kurs integrations", "kurs integrations"],
    ['"integrations kurs"', '"integrations kurs"'],
    ["in tegrationskurs", "in tegrationskurs"],
    ["اوسلندر بهورده", "اوسلندربهورده"],
    ["інтеграціонс курс", "інтеграціонскурс"],
    ["дойч курс", "дойчкурс"],
    ["мама тато", "мама тато"],
  ];
  it.each(rows)("%s → %s", (query, joined) => expect(joinParted(query, list)).toBe(joined));
});
