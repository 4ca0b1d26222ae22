import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { siteFontFaces } from "../../../src/adapters/diagrams/font-faces.ts";
import { loadTextMeter } from "../../../src/adapters/diagrams/measure-text.ts";
import { wrapLabel } from "../../../src/adapters/diagrams/wrap-label.ts";

const meter = loadTextMeter(siteFontFaces);
const wrap = (label: string, width: number, locale = "de") =>
  wrapLabel(label, width, { locale, size: 15, weight: 400 }, meter);

describe("wrapLabel", () => {
  it.each([
    [
      "Fachdienst Ausländer- und Personenstandswesen",
      190,
      ["Fachdienst Ausländer- und", "Personenstandswesen"],
    ],
    ["Personenstandswesen", 120, ["Personenstands-", "wesen"]],
    ["Eingliederungs\u00ADhilfe", 120, ["Eingliederungs-", "hilfe"]],
    ["Eingliederungs\u00ADhilfe", 300, ["Eingliederungshilfe"]],
    ["§ 14\u00A0SGB\u00A0IX", 70, ["§", "14\u00A0SGB\u00A0IX"]],
    ["Haus\nund Hof", 300, ["Haus", "und Hof"]],
    ["", 100, []],
  ])("breaks %j at %d px", (label, width, lines) => {
    expect(wrap(label, width).lines).toEqual(lines);
  });

  it("hyphenates Ukrainian and leaves Arabic words whole", () => {
    expect(wrap("міжвідомчого", 60, "uk").lines.length).toBeGreaterThan(1);
    expect(wrap("الاندماجالاندماجالاندماج", 40, "ar").lines).toHaveLength(1);
  });

  it("never loses or adds a letter, and keeps to the width unless one part cannot be broken", () => {
    const word = fc.constantFrom(
      "Amt",
      "Ausländer-",
      "Bildungskoordinator",
      "für",
      "und/oder",
      "Neu\u00ADzugewanderte",
      "Kreis",
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 90, max: 260 }),
        (words, width) => {
          const { lines } = wrap(words.join(" "), width);
          const letters = (text: string) => text.replace(/[\s\u00AD-]/g, "");
          expect(letters(lines.join(""))).toBe(letters(words.join("")));
          for (const line of lines) expect(meter.width(line, 15, 400)).toBeLessThanOrEqual(width + 16);
        },
      ),
    );
  });
});
