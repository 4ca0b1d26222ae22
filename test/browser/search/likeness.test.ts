import { describe, expect, it } from "vitest";
import { compareWord, type Likeness } from "../../../src/browser/search/likeness.ts";

describe("compareWord", () => {
  const rows: [word: string, text: string, language: string, likeness: Likeness][] = [
    ["Schule", "Schule", "de", "same"],
    ["schul", "Schulamt", "de", "same"],
    ["Schule", "Schulen", "de", "same"],
    ["Schule", "Schuldnerberatung", "de", "alike"],
    ["Kurs", "kurz", "de", "alike"],
    ["Häuser", "Haus", "de", "same"],
    ["Ärzte", "Arzt", "de", "same"],
    ["Auslaenderamt", "Ausländeramt", "de", "same"],
    ["Ausländeramt", "A wie Anfang", "de", "none"],
    ["Straße", "STRASSE", "de", "same"],
    ["Kurs", "B1-Kurs", "de", "same"],
    ["mail", "eMail", "de", "same"],
    ["школи", "школа", "uk", "same"],
    ["квартирами", "квартира", "uk", "same"],
    ["мову", "Мова", "uk", "same"],
    ["бесплатный", "бесплатного", "ru", "same"],
    ["کلاس", "کلاس\u200Cهای", "fa", "same"],
    ["للطبيب", "طبيب", "ar", "same"],
    ["طبيب", "والطبيب", "ar", "same"],
    ["المدرسة", "مدرستها", "ar", "same"],
    ["مستشفى", "و", "ar", "none"],
    ["!!!", "irgendwas", "de", "none"],
  ];
  for (const [word, text, language, likeness] of rows)
    it(`${word} in „${text}“ (${language}) is ${likeness}`, () => {
      expect(compareWord(word, text, language)).toBe(likeness);
    });
});
