import { describe, expect, it } from "vitest";
import { toSearchWords } from "../../../src/views/search/search-words.ts";
import { toWords } from "../../../src/views/translations/interface-words.ts";
import { germanSearchMessages } from "../../browser/german-words.ts";

describe("toSearchWords", () => {
  it("keeps the places the script fills in", () => {
    const words = toSearchWords(toWords("de", germanSearchMessages, new Map()), "de", "web");
    expect(words.hits).toEqual({
      one: "{count} Treffer für „{query}“",
      other: "{count} Treffer für „{query}“",
    });
    expect(words.noHitsInKind).toContain("{kind}");
    expect(words.wordsMissing).toContain("{words}");
  });

  it("has a form for every plural category of the language", () => {
    const arabic = new Map([
      [
        "search.hits",
        "{count, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}",
      ],
    ]);
    const { hits } = toSearchWords(toWords("ar", arabic, germanSearchMessages), "ar", "web");
    expect(Object.keys(hits).sort()).toEqual(["few", "many", "one", "other", "two", "zero"]);
    expect(hits.few).toBe("{count} نتائج");
    expect(hits.two).toBe("نتيجتان");
  });

  it("throws for a word nobody wrote", () => {
    expect(() => toSearchWords(toWords("de", new Map(), new Map()), "de", "web")).toThrow(/search\./);
  });
});
