import { describe, expect, it } from "vitest";
import { createWordList } from "../../../../src/browser/search/match/word-list-lookup.ts";

const german = createWordList(
  ["Schule", "Kurs", "Ausländerbehörde", "Integrationskurs", "Termin", "Termine", "Kunst"],
  "de",
);
const ukrainian = createWordList(["Школа", "квартири", "мова"], "uk");

describe("has", () => {
  const rows: [word: string, has: boolean][] = [
    ["schule", true],
    ["Auslaenderbehoerde", true],
    ["Auslän", true],
    ["Auslenderbehörde", false],
  ];
  it.each(rows)("%s: %s", (word, has) => expect(german.has(word)).toBe(has));

  it("knows other forms of a word where endings are cut", () =>
    expect(ukrainian.has("квартирами")).toBe(true));
});

describe("hasExactly", () => {
  const rows: [word: string, has: boolean][] = [
    ["auslaenderbehörde", true],
    ["Auslän", false],
  ];
  it.each(rows)("%s: %s", (word, has) => expect(german.hasExactly(word)).toBe(has));
});

describe("findNearest", () => {
  const rows: [word: string, nearest: string | undefined][] = [
    ["Shcule", "Schule"],
    ["Auslenderbehörde", "Ausländerbehörde"],
    ["Auslenderbehörte", "Ausländerbehörde"],
    ["integrationkur", "Integrationskurs"],
    ["Termn", "Termin"],
    ["Kurt", "Kurs"],
    ["Wurs", "Kurs"],
    ["Kur", undefined],
    ["2014", undefined],
    ["Xyzzyx", undefined],
  ];
  it.each(rows)("%s → %s", (word, nearest) => expect(german.findNearest(word)).toBe(nearest));

  it("works in other scripts, in small letters as typed", () => {
    expect(ukrainian.findNearest("шклоа")).toBe("школа");
    expect(ukrainian.findNearest("Шклоа")).toBe("Школа");
  });
});
