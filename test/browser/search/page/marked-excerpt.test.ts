import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dropTitle, parseExcerpt } from "../../../../src/browser/search/page/marked-excerpt.ts";

describe("parseExcerpt", () => {
  const rows: [excerpt: string, parts: [text: string, isMatch: boolean][]][] = [
    ["", []],
    [
      "ein <mark>Kurs</mark> im Herbst",
      [
        ["ein ", false],
        ["Kurs", true],
        [" im Herbst", false],
      ],
    ],
    [
      "<mark>„Kurs“,</mark>",
      [
        ["„", false],
        ["Kurs", true],
        ["“,", false],
      ],
    ],
    ["&lt;img src=x&gt;", [["<img src=x>", false]]],
    ["<b onclick=x>fett</b>", [["<b onclick=x>fett</b>", false]]],
    ["<mark>offen", [["offen", true]]],
  ];
  for (const [excerpt, parts] of rows)
    it(`cuts ${JSON.stringify(excerpt)}`, () => {
      expect(parseExcerpt(excerpt).map((part) => [part.text, part.isMatch])).toEqual(parts);
    });

  it("loses no letter of any text", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.string().filter((text) => !/[<>&]/.test(text)),
            fc.boolean(),
          ),
        ),
        (pieces) => {
          const excerpt = pieces.map(([text, isMatch]) => (isMatch ? `<mark>${text}</mark>` : text)).join("");
          expect(
            parseExcerpt(excerpt)
              .map((part) => part.text)
              .join(""),
          ).toBe(pieces.map(([text]) => text).join(""));
        },
      ),
    );
  });
});

describe("dropTitle", () => {
  const rows: [excerpt: string, title: string, rest: string][] = [
    ["Beirat. Er hilft.", "Beirat", "Er hilft."],
    ["Der <mark>Beirat</mark>. Er <mark>hilft</mark>.", "Der Beirat", "Er [hilft]."],
    ["Er hilft.", "Beirat", "Er hilft."],
    ["Beirat — він допомагає.", "Beirat", "він допомагає."],
    ["Beirat", "Beirat", ""],
    ["Beirat", "", "Beirat"],
  ];
  for (const [excerpt, title, rest] of rows)
    it(`takes „${title}“ from „${excerpt}“`, () => {
      const parts = dropTitle(parseExcerpt(excerpt), title);
      expect(parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("")).toBe(rest);
    });
});
