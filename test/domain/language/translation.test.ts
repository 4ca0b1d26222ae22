import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Block, readBlock } from "../../../src/domain/language/block.ts";
import { isSameText } from "../../../src/domain/language/translation.ts";

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
    ["10–12 Uhr", "10, 12 Uhr", false],
    ["10–12 Uhr", "10 - 12 Uhr", true],
    ["8 Uhr – 12 Uhr", "8 Uhr, 12 Uhr", false],
    ["Mo–Fr", "Mo, Fr", false],
    ["Mo.–Fr. offen", "Mo – Fr offen", true],
    ["Montag–Freitag", "Montag, Freitag", false],
    ["Januar–März", "Januar, März", false],
    ["Stufe A1–B2", "Stufe A1, B2", false],
    ["-5 Grad", "5 Grad", false],
    ["\u22125 Grad", "-5 Grad", true],
    ["am Rand – 5 Kreise", "am Rand, 5 Kreise", true],
    ["Covid-19", "Covid 19", true],
    ["Er kam – Freitag war frei", "Er kam, Freitag war frei", true],
    ["Start Deutsch 1 – der Kurs", "Start Deutsch 1, der Kurs", true],
  ])("%j and %j: %s", (one, other, expected) => expect(isSameText(one, other)).toBe(expected));
});

const word = fc.stringMatching(/^[A-Za-zäöüß0-9]{1,8}$/);
const gap = fc.constantFrom(" ", "  ", "\n", ", ", ". ");
/** Neither number nor day, between which a dash means „bis“. */
const plainWord = fc.stringMatching(/^[a-zäöüß]{1,8}$/);

describe("a change of the German text", () => {
  it("of a dash between words makes nothing outdated, between numbers it does", () => {
    fc.assert(
      fc.property(plainWord, plainWord, fc.nat(), fc.nat(), (one, other, from, to) => {
        const isKept = isSameText(`${one} – ${other}`, `${one} ${other}`);
        return isKept && !isSameText(`${from}–${to}`, `${from}, ${to}`);
      }),
    );
  });

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
          const translation = { of: words.join(" "), text: "текст" };
          const stateOf = (text: string) => readBlock(new Block(text, [["uk", translation]]), "uk").state;
          return stateOf(changed.join(between)) === "outdated" && stateOf(words.join(between)) === "machine";
        },
      ),
    );
  });
});
