import { describe, expect, it } from "vitest";
import { toSpellingVariants } from "../../../src/views/search/spelling-variants.ts";

describe("toSpellingVariants", () => {
  const rows: [language: string, words: string[], variants: string[]][] = [
    ["uk", ["ґрунт", "школа", "Ґанок"], ["грунт", "Ганок"]],
    ["uk", ["п\u2019ять"], ["пять"]],
    ["fa", ["۱۱۲", "112", "کلاس"], ["112"]],
    ["fa", ["زبان\u200Cآموزی"], ["زبانآموزی", "زبان", "آموزی"]],
    ["ar", ["٢٠١٤"], ["2014"]],
    ["de", ["Straße", "2014"], []],
  ];
  it.each(rows)("%s %j → %j", (language, words, variants) =>
    expect(toSpellingVariants(words, language)).toEqual(variants),
  );
});
