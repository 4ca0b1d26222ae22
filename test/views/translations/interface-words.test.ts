import { describe, expect, it } from "vitest";
import { toWords } from "../../../src/views/translations/interface-words.ts";

const source = new Map([
  ["pages", "{count, plural, one {# Seite} other {# Seiten}}"],
  ["hello", "Guten Tag, {name}!"],
  ["tag", "<b>fett</b> {name}"],
  ["only-german", "Nur deutsch"],
]);
const own = new Map([
  [
    "pages",
    "{count, plural, zero {# صفحة} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}}",
  ],
]);

describe("toWords", () => {
  it.each([
    ["de", 0, "0 Seiten"],
    ["de", 1, "1 Seite"],
    ["de", 1234, "1.234 Seiten"],
  ] as const)("counts by the rules of %s: %i", (locale, count, text) => {
    expect(toWords(locale, source, source)("pages", { count })).toBe(text);
  });

  it.each([
    [1, "صفحة واحدة"],
    [2, "صفحتان"],
    [3, "3 صفحات"],
  ])("counts %i as Arabic does", (count, text) => {
    expect(toWords("ar", own, source)("pages", { count })).toBe(text);
  });

  it("takes a missing word from German, and tells whether it exists", () => {
    const words = toWords("ar", own, source);
    expect(words("only-german")).toBe("Nur deutsch");
    expect([words.has("only-german"), words.has("pages"), words.has("nothing")]).toEqual([true, true, false]);
  });

  it("throws for a word nobody wrote, so that no key reaches a reader", () => {
    expect(() => toWords("de", source, source)("nothing")).toThrow("nothing");
  });

  it("leaves markup and hostile values as text", () => {
    const name = "<script>{count, plural}";
    expect(toWords("de", source, source)("tag", { name })).toBe(`<b>fett</b> ${name}`);
  });

  it("ends a sentence once where a value ends in a full stop itself", () => {
    const date = new Map([["date", "Собрано: {date}."]]);
    expect(toWords("ru", date, date)("date", { date: "22 ноября 2026 г." })).toBe(
      "Собрано: 22 ноября 2026 г.",
    );
  });

  it("throws when a value is missing", () => {
    expect(() => toWords("de", source, source)("hello")).toThrow();
  });
});
