import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderExcerpt } from "../../../src/views/error-report/excerpt.ts";

const long = `text: "${"Wort ".repeat(30)}`;

describe("a line with its place", () => {
  it.each([
    ["shows a caret under the column", "nmae: x", 3, 1, ["  3 │ nmae: x", "    │ ^"]],
    ["makes room for larger numbers", "a: b", 120, 4, ["  120 │ a: b", "      │    ^"]],
    ["points behind the end", "a:", 1, 3, ["  1 │ a:", "    │   ^"]],
    ["points into an empty line", "", 1, 1, ["  1 │ ", "    │ ^"]],
    ["shows a tab as one arrow", "\ttext: a", 1, 2, ["  1 │ →text: a", "    │  ^"]],
    ["spells out what cannot be seen", "a\u200bb", 1, 2, ["  1 │ a<U+200B>b", "    │  ^"]],
    [
      "lets nothing steer the terminal",
      "\u001b[31mrot",
      1,
      6,
      ["  1 │ <U+001B>[31mrot", "    │             ^"],
    ],
    ["never turns the line around", "a \u202ebc", 1, 5, ["  1 │ a <U+202E>bc", "    │            ^"]],
    ["counts wide characters twice", "名前: x", 1, 5, ["  1 │ 名前: x", "    │       ^"]],
    ["counts an emoji once in the file, twice on screen", "🙂: x", 1, 5, ["  1 │ 🙂: x", "    │     ^"]],
    ["counts combining marks not at all", "a\u0308b", 1, 3, ["  1 │ a\u0308b", "    │  ^"]],
    ["points into German text before Arabic", 'name: "مجلس"', 1, 1, ['  1 │ name: "مجلس"', "    │ ^"]],
    [
      "repeats the text where columns run from right to left",
      'text: "المجلس الاستشاري"',
      1,
      15,
      ['  1 │ text: "المجلس الاستشاري"', '    │ hier: „الاستشاري"“'],
    ],
    [
      "says so at the end of such a line",
      "text: مجلس",
      1,
      11,
      ["  1 │ text: مجلس", "    │ hier: „Ende der Zeile“"],
    ],
    ["leaves joiners of such languages alone", "text: می‌خواهم", 1, 1, ["  1 │ text: می‌خواهم", "    │ ^"]],
    ["cuts a long line behind the place", long, 1, 1, [`  1 │ ${long.slice(0, 100)}…`, "    │ ^"]],
    [
      "cuts a long line around the place",
      long,
      1,
      100,
      [`  1 │ …${long.slice(39, 139)}…`, `    │ ${" ".repeat(61)}^`],
    ],
  ])("%s", (_, line, number, column, expected) => {
    expect(renderExcerpt(line, { line: number, column })).toEqual(expected);
  });

  it("is two lines of bounded width for any text and any place", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.integer({ min: 1, max: 400 }),
        (text, column) => {
          const line = text.replaceAll("\n", "");
          const shown = renderExcerpt(line, { line: 1, column });
          expect(shown).toHaveLength(2);
          for (const part of shown) {
            for (const steering of ["\r", "\n", "\u001b", "\u202e"]) expect(part).not.toContain(steering);
            expect([...part.normalize("NFC").replace(/\p{M}/gu, "")].length).toBeLessThan(130);
          }
        },
      ),
    );
  });
});
