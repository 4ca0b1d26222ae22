import { describe, expect, it } from "vitest";
import { toLocaleRemedy } from "../../../src/domain/schema/locale-remedy.ts";

describe("what is said about a word that is no tag of a language", () => {
  it.each([
    ["the German name", "englisch", "en"],
    ["the German name of a language without own code", "Türkisch", "tr"],
    ["a country instead of its language", "ua", "uk"],
    ["a slip", "de-simpel", "de-simple"],
    ["capitals", "DE", "de"],
  ])("%s: „%s“ means „%s“", (_, word, tag) => expect(toLocaleRemedy(word)).toBe(`Meinten Sie „${tag}“?`));

  it.each(["klingonisch", "", "xx", "__proto__", "x".repeat(5000)])("%j: how a tag looks", (word) => {
    expect(toLocaleRemedy(word)).toContain("zum Beispiel „en“ für Englisch");
  });
});
