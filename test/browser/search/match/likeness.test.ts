import { describe, expect, it } from "vitest";
import { compareWord, type Likeness } from "../../../../src/browser/search/match/likeness.ts";

describe("compareWord", () => {
  const rows: [word: string, text: string, language: string, likeness: Likeness][] = [
    ["Schule", "Schule", "de", "same"],
    ["schul", "Schulamt", "de", "begins"],
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
    ["thilik", "ThILIK", "de", "same"],
    ["THINKA", "ThINKA", "de", "same"],
    ["wortplus", "WORTplus", "uk", "same"],
    ["ilik", "ThILIK", "de", "same"],
    ["jobcenter", "Job-Center", "de", "same"],
    ["Job-Center", "Jobcenter", "de", "same"],
    ["bus", "business", "en", "begins"],
    ["Busse", "Bus", "de", "same"],
    ["Kran", "krank", "de", "begins"],
    ["Steuer", "steuern", "de", "alike"],
    ["steuer", "steuern", "de", "same"],
    ["Steuer", "Steuerungsgruppe", "de", "begins"],
    ["98617", "98619", "de", "none"],
    ["98617", "98617", "de", "same"],
    ["03693485", "036934858131", "de", "begins"],
    ["2014", "20141205", "de", "begins"],
    ["مدرسه", "مدرسة", "ar", "same"],
    ["مستشفي", "مستشفى", "ar", "same"],
    ["الاندمـــاج", "اندماج", "ar", "same"],
    ["زبان\u200Cآموزی", "زبان آموزی", "fa", "none"],
    ["آموزی", "زبان\u200Cآموزی", "fa", "same"],
  ];
  for (const [word, text, language, likeness] of rows)
    it(`${word} in „${text}“ (${language}) is ${likeness}`, () => {
      expect(compareWord(word, text, language)).toBe(likeness);
    });
});

describe("three letters, and few digits", () => {
  const rows: [word: string, text: string, language: string, likeness: string][] = [
    ["Kur", "Kurs", "de", "begins"],
    ["car", "care", "en", "begins"],
    ["Jobs", "Job", "de", "same"],
    ["такси", "так", "ru", "alike"],
    ["31", "312", "de", "none"],
    ["03693", "036934850", "de", "begins"],
  ];
  it.each(rows)("%s in %s (%s) is %s", (word, text, language, likeness) =>
    expect(compareWord(word, text, language)).toBe(likeness),
  );
});
