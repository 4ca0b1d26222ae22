import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toLightStem, toShortStem, toSoughtForms } from "../../../src/views/search/light-stem.ts";

describe("toLightStem", () => {
  const rows: [language: string, word: string, stem: string][] = [
    ["uk", "квартира", "квартир"],
    ["uk", "квартирами", "квартир"],
    ["uk", "школою", "школ"],
    ["uk", "навчання", "навча"],
    ["uk", "мову", "мову"],
    ["ru", "бесплатный", "бесплатн"],
    ["ru", "бесплатного", "бесплатн"],
    ["ru", "школы", "школ"],
    ["fa", "کلاس\u200Cهای", "کلاس"],
    ["fa", "مدرسه‌ها", "مدرسه"],
    ["fa", "زبان", "زبان"],
    ["ar", "للطبيب", "للطبيب"],
    ["ar", "مدارس", "مدارس"],
    ["de", "Schulen", "Schulen"],
    ["de", "Kurse", "Kurs"],
    ["de", "Deutschkursen", "Deutschkurs"],
    ["de-simple", "Kurses", "Kurs"],
    ["de", "Preise", "Preise"],
    ["de", "Wissen", "Wissen"],
    ["en", "schools", "schools"],
  ];
  it.each(rows)("%s %s → %s", (language, word, stem) => expect(toLightStem(word, language)).toBe(stem));

  it("gives a beginning of the word with four letters at least, three in Persian; Arabic is never cut", () => {
    const letters = { uk: "абвиіїйоуюямтихньє", ru: "абвгеиойыуюяхмтьв", fa: "اتیهاهرنسم", ar: "البتثوينة" };
    for (const [language, alphabet] of Object.entries(letters))
      fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 14 }), (word) => {
          const stem = toLightStem(word, language);
          expect(word.startsWith(stem)).toBe(true);
          if (language === "ar") expect(stem).toBe(word);
          if (stem !== word) expect(stem.length).toBeGreaterThanOrEqual(language === "fa" ? 3 : 4);
        }),
      );
  });
});

describe("toShortStem", () => {
  const rows: [language: string, word: string, stem: string][] = [
    ["uk", "мову", "мов"],
    ["ru", "дому", "дом"],
    ["uk", "що", "що"],
    ["ar", "دورة", "دورة"],
  ];
  it.each(rows)("%s %s → %s", (language, word, stem) => expect(toShortStem(word, language)).toBe(stem));
});

describe("toSoughtForms", () => {
  const rows: [language: string, word: string, forms: string[]][] = [
    ["ru", "найти", ["найти", "найт"]],
    ["ru", "бесплатный", ["бесплатн", "бесплатный"]],
    ["ru", "дому", ["дому", "дом"]],
    ["uk", "квартира", ["квартир", "квартира"]],
    ["uk", "мову", ["мову", "мов"]],
    ["fa", "کلاس‌ها", ["کلاس", "کلاس‌ها"]],
    ["de", "Kurse", ["Kurs", "Kurse"]],
    ["de", "Haus", ["Haus"]],
    ["ar", "للطبيب", ["للطبيب"]],
  ];
  it.each(rows)("%s %s → %j", (language, word, forms) =>
    expect(toSoughtForms(word, language)).toEqual(forms),
  );
});
