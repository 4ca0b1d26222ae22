import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Block, readBlock } from "../../src/domain/block.ts";
import { isSameText } from "../../src/domain/translation.ts";

describe("a German text is the same", () => {
  it.each([
    ["Der Beirat hilft.", "Der  Beirat\nhilft", true],
    ["Der Beirat hilft.", "Der Beirat – hilft!", true],
    ["„Beirat“", "Beirat", true],
    ["1,5 Stunden", "1.5 Stunden", true],
    ["a\u0308mter", "ämter", true],
    ["Der Beirat hilft.", "Der Beirat half.", false],
    ["1,5 Stunden", "15 Stunden", false],
    ["am 22.04.2015", "am 23.04.2015", false],
    ["5 %", "5 €", false],
    ["beirat", "Beirat", false],
    ["hilft nicht", "hilft", false],
    ["Sprach-Kurs", "Sprachkurs", false],
  ])("%j and %j: %s", (one, other, expected) => expect(isSameText(one, other)).toBe(expected));
});

const word = fc.stringMatching(/^[A-Za-zäöüß0-9]{1,8}$/);
const gap = fc.constantFrom(" ", "  ", "\n", ", ", " – ", ". ");

describe("a change of the German text", () => {
  it("of any one word makes exactly its translation outdated, and of the space between words none", () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        word,
        fc.nat(),
        gap,
        (words, other, at, between) => {
          const index = at % words.length;
          fc.pre(words[index] !== other);
          const changed = words.with(index, other);
          const stateOf = (text: string) => {
            const block = new Block(text);
            block.setTranslation("uk", { of: words.join(" "), text: "текст" });
            return readBlock(block, "uk").state;
          };
          return stateOf(changed.join(between)) === "outdated" && stateOf(words.join(between)) === "machine";
        },
      ),
    );
  });
});
