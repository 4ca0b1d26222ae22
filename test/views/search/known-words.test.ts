import { describe, expect, it } from "vitest";
import { toWordList, toWordsOf } from "../../../src/views/search/known-words.ts";

describe("toWordsOf", () => {
  const rows: [text: string, words: string[]][] = [
    ["B1-Kurs am 5.12., „Beirat“", ["B1", "Kurs", "am", "5", "12", "Beirat"]],
    ["п’ять років", ["п’ять", "років"]],
    ["کلاس\u200Cهای زبان", ["کلاس\u200Cهای", "زبان"]],
    ["", []],
  ];
  it.each(rows)("%s", (text, words) => expect(toWordsOf(text)).toEqual(words));
});

describe("toWordList", () => {
  const rows: [title: string, language: string, texts: string[], list: string[]][] = [
    ["most used first, else by letters", "de", ["Kurs Amtes Kurs", "Wege Kurs"], ["Kurs", "Amtes", "Wege"]],
    ["the spelling used most in German", "de", ["Schule", "schule Schule"], ["Schule"]],
    ["small letters where there are any elsewhere", "en", ["School", "school School"], ["school"]],
    ["umlauts and their spelling in two letters are one", "de-simple", ["Ämter Ämter", "Aemter"], ["Ämter"]],
    ["no numbers, no short words", "de", ["2014 der B1a4 Amt"], []],
  ];
  it.each(rows)("%s", (_, language, texts, list) => expect(toWordList(texts, language)).toEqual(list));
});
