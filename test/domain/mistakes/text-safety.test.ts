import { describe, expect, it } from "vitest";
import { findUnsafeCharacters, positionAt } from "../../../src/domain/mistakes/text-safety.ts";

const strict = { rightToLeft: false };

describe("findUnsafeCharacters", () => {
  it.each([
    ["bidi override", "a\u202eb", "U+202E"],
    ["bidi isolate", "a\u2066b", "U+2066"],
    ["left-to-right mark", "a\u200eb", "U+200E"],
    ["Arabic letter mark", "a\u061cb", "U+061C"],
    ["zero-width space", "a\u200bb", "U+200B"],
    ["zero-width joiner", "a\u200db", "U+200D"],
    ["word joiner", "a\u2060b", "U+2060"],
    ["soft hyphen", "a\u00adb", "U+00AD"],
    ["byte order mark inside", "a\ufeffb", "U+FEFF"],
    ["null", "a\u0000b", "U+0000"],
    ["escape", "a\u001bb", "U+001B"],
    ["next line", "a\u0085b", "U+0085"],
    ["line separator", "a\u2028b", "U+2028"],
    ["lone carriage return", "a\rb", "U+000D"],
    ["private use", "a\ue000b", "U+E000"],
    ["tag letter", "a\u{e0041}b", "U+E0041"],
    ["half a character", "a\ud800b", "U+D800"],
    ["Hangul filler", "a\u3164b", "U+3164"],
    ["noncharacter", "a\uffffb", "U+FFFF"],
    ["lost letter", "a\ufffdb", "U+FFFD"],
  ])("names a %s with its place", (_, text, code) => {
    const [found, ...others] = findUnsafeCharacters(`Zeile\n${text}`, strict);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ line: 2, column: 2 });
    expect(found?.message).toContain(code);
    expect(found?.remedy).toMatch(/^Bitte .+\.$/);
  });

  it.each([
    ["German", "Größe, „Maß“ – 5 € & ‚ja‘ …"],
    ["Ukrainian", "Мережа інтеграції"],
    ["Arabic", "شبكة الاندماج"],
    ["no-break spaces", "5.\u00a0Dezember, 3\u202f%"],
    ["tabs and line ends", "a\tb\nc"],
    ["Windows line ends", "a\r\nb\r\n"],
    ["symbols", "✔\ufe0f"],
    ["nothing", ""],
  ])("accepts %s", (_, text) => {
    expect(findUnsafeCharacters(text, strict)).toEqual([]);
  });

  it.each(["\u200c", "\u200d", "\u200e", "\u200f"])("accepts %j where Arabic and Persian need it", (mark) => {
    expect(findUnsafeCharacters(`می${mark}خواهم`, { rightToLeft: true })).toEqual([]);
  });

  it("refuses an override in Arabic all the same", () => {
    expect(findUnsafeCharacters("a\u202eb", { rightToLeft: true })).toHaveLength(1);
  });

  it("finds text that is not NFC, at the first letter in two parts", () => {
    const [found] = findUnsafeCharacters("ok\nGru\u0308n", strict);
    expect(found).toMatchObject({ line: 2, column: 3 });
    expect(found?.message).toContain("NFC");
  });

  it("tells a byte order mark at the beginning from one inside", () => {
    expect(findUnsafeCharacters("\ufeffid: x", strict)[0]?.message).toContain("beginnt");
  });

  it("stops after twenty places, so that a damaged file costs no time", () => {
    expect(findUnsafeCharacters("\u200b".repeat(500_000), strict)).toHaveLength(20);
  });
});

describe("positionAt", () => {
  it.each([
    ["abc", 0, 1, 1],
    ["abc", 2, 1, 3],
    ["a\nbc", 2, 2, 1],
    ["a\nbc", 3, 2, 2],
    ["a\n\nb", 3, 3, 1],
  ])("%j at %i is line %i, column %i", (text, offset, line, column) => {
    expect(positionAt(text, offset)).toEqual({ line, column });
  });
});
