import { describe, expect, it } from "vitest";
import { foldLetters, foldWords, toFoldedWords } from "../../../src/views/search/fold-letters.ts";

describe("foldLetters", () => {
  const same: [title: string, one: string, other: string][] = [
    ["umlauts", "Ausländer", "auslaender"],
    ["sharp s", "Straße", "STRASSE"],
    ["й", "бесплатный", "бесплатныи"],
    ["ё", "ребёнок", "ребенок"],
    ["ґ", "ґрунт", "Грунт"],
    ["the apostrophe", "п\u2019ять", "пять"],
    ["Arabic hamza", "أطباء", "اطباء"],
    ["Arabic vowel signs", "مَدرسة", "مدرسة"],
    ["the Persian joiner", "کلاس\u200Cها", "کلاسها"],
    ["the Arabic stretching sign", "مـدرسـة", "مدرسة"],
    ["ة and ه", "مدرسة", "مدرسه"],
    ["ى and ي", "مستشفى", "مستشفي"],
    ["letters of Persian keyboards", "کورس المانی", "كورس الماني"],
  ];
  it.each(same)("%s: %s is %s", (_, one, other) => expect(foldLetters(one)).toBe(foldLetters(other)));

  it("keeps different words apart", () => expect(foldLetters("Mutter")).not.toBe(foldLetters("Butter")));
});

describe("toFoldedWords", () => {
  const rows: [text: string, words: string[]][] = [
    ["B1-Kurs, eMail!", ["b1", "kurs", "e", "mail"]],
    [" … ", []],
  ];
  it.each(rows)("%s", (text, words) => expect(toFoldedWords(text)).toEqual(words));
});

describe("foldWords", () => {
  const rows: [text: string, words: [whole: string, parts: string[]][]][] = [
    [
      "ThILIK, Kurs",
      [
        ["thilik", ["th", "ilik"]],
        ["kurs", ["kurs"]],
      ],
    ],
    ["Job-Center", [["jobcenter", ["job", "center"]]]],
    ["п\u2019ять", [["пять", ["пять"]]]],
    ["زبان\u200Cآموزی", [["زباناموزي", ["زبان", "اموزي"]]]],
    ["– !", []],
  ];
  it.each(rows)("%s", (text, words) =>
    expect(foldWords(text).map(({ whole, parts }) => [whole, parts])).toEqual(words),
  );
});
