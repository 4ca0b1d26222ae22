import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  maximumQueryLength,
  normaliseQuery,
  normaliseSpelling,
  toQueryWords,
} from "../../../src/views/search/normalise-query.ts";

describe("normaliseQuery", () => {
  const rows: [title: string, raw: string, language: string, query: string][] = [
    ["spaces", "  zwei \t\n Worte ", "de", "zwei Worte"],
    ["composed letters", "Ausla\u0308nder", "de", "Ausländer"],
    ["soft hyphen", "Auslän\u00ADder", "de", "Ausländer"],
    ["zero width space", "Kurs\u200B", "de", "Kurs"],
    ["Ukrainian apostrophe", "п\u02BCять", "uk", "п\u2019ять"],
    ["Arabic keyboard in Persian", "كلاس عربي", "fa", "کلاس عربی"],
    ["Arabic stays Arabic", "كلاس عربي", "ar", "كلاس عربي"],
    ["a Persian ending typed apart", "کلاس ها", "fa", "کلاس\u200Cها"],
    ["Persian present typed apart", "من می خواهم", "fa", "من می\u200Cخواهم"],
    ["Arabic words stay apart", "كلاس ها", "ar", "كلاس ها"],
    ["Persian digits", "۱۱۲", "fa", "112"],
    ["Arabic digits", "١١٢", "ar", "112"],
    ["bidi controls", "a\u202Eb\u2066c", "de", "a b c"],
    ["lone surrogate", "a\uD800b", "de", "a b"],
    ["German quotation marks", "„ein Wort“", "de", '"ein Wort"'],
    ["quotation marks that point in", "»ein Wort«", "de", '"ein Wort"'],
    ["quotation marks that point out", "«ein Wort»", "uk", '"ein Wort"'],
    ["English quotation marks", "“ein Wort”", "en", '"ein Wort"'],
    ["single quotation marks", "‚ein Wort‘ ‹noch eins›", "de", '"ein Wort" "noch eins"'],
    ["single English ones", "‘ein Wort’", "en", '"ein Wort"'],
    ["an apostrophe", "the board’s", "en", "the board’s"],
    ["the Arabic stretching sign", "الاندمـــاج", "ar", "الاندماج"],
    ["Persian keyboard in Arabic", "کورس المانی", "ar", "كورس الماني"],
    ["nothing", " \u0000 ", "de", ""],
  ];
  for (const [title, raw, language, query] of rows)
    it(title, () => {
      expect(normaliseQuery(raw, language)).toBe(query);
    });

  it("is short, stable and never throws, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 1200 }),
        fc.constantFrom("de", "fa", "uk"),
        (raw, language) => {
          const query = normaliseQuery(raw, language);
          expect([...query].length).toBeLessThanOrEqual(maximumQueryLength);
          expect(normaliseQuery(query, language)).toBe(query);
        },
      ),
    );
  });
});

describe("normaliseSpelling", () => {
  it("keeps digits and spaces of a text as they look", () => {
    expect(normaliseSpelling("Nr.  ۱۱۲", "fa")).toBe("Nr.  ۱۱۲");
  });
});

describe("toQueryWords", () => {
  const rows: [query: string, words: string[]][] = [
    ["Kurs und Kurs", ["Kurs", "und"]],
    [".*( ??", []],
    ["§ 24", ["24"]],
    ["a b c d e f g h i j k l m", ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"]],
  ];
  for (const [query, words] of rows)
    it(`${query} → ${words.join(", ") || "none"}`, () => {
      expect(toQueryWords(query)).toEqual(words);
    });
});
