import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { siteFontFaces } from "../../../../src/adapters/diagrams/text/font-faces.ts";
import { loadTextMeter } from "../../../../src/adapters/diagrams/text/measure-text.ts";
import { wrapLabel } from "../../../../src/adapters/diagrams/text/wrap-label.ts";

const meter = loadTextMeter(siteFontFaces);
const wrap = (label: string, width: number, locale = "de") =>
  wrapLabel(label, width, { locale, size: 15, noteSize: 13, weight: 400 }, meter);

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

  it.each([
    [
      "https://www.example.org/ein/sehr/langer/pfad/zur/geschaeftsordnung.pdf",
      190,
      ["https://www.example.org/", "ein/sehr/langer/pfad/zur/", "geschaeftsordnung.pdf"],
    ],
    [
      "integration.landkreis@beispielhausen.example",
      190,
      ["integration.landkreis@", "beispielhausen.example"],
    ],
    ["www.amt.example/a-b", 300, ["www.amt.example/a-b"]],
  ])("breaks the address %j without a sign of its own", (label, width, lines) => {
    expect(wrap(label, width).lines).toEqual(lines);
  });

  it.each([
    ["Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "de"],
    ["Xyzxyzxyzxyzxyzxyzxyzxyzxyzxyzxyz", "en"],
    ["0123456789012345678901234567890123456789", "de"],
    ["§\u00A014\u00A0Absatz\u00A03\u00A0Satz\u00A02\u00A0Nummer\u00A01", "de"],
    ["https://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "de"],
    ["الاندماجالاندماجالاندماجالاندماجالاندماج", "ar"],
    ["міжвідомчоговсеукраїнськогоінтеграційного", "uk"],
    ["Amt\vhttps://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "de"],
  ])("keeps %j to a fixed width, and loses no letter", (label, locale) => {
    for (const width of [60, 100, 160]) {
      const style = { locale, size: 15, noteSize: 13, weight: 400, isFixed: true };
      const { lines, notes } = wrapLabel(label, width, style, meter);
      for (const line of lines) expect(meter.width(line, 15, 400)).toBeLessThanOrEqual(width);
      for (const note of notes) expect(meter.width(note, 13, 400)).toBeLessThanOrEqual(width);
      const letters = (text: string) => text.replace(/[\s-]/g, "");
      expect(letters([...lines, ...notes].join(""))).toBe(letters(label));
    }
  });

  it("sets what stands behind the note mark smaller, on lines of its own", () => {
    const { lines, notes, width } = wrap("Amt\vein Wort\nStand 2015", 300);
    expect({ lines, notes }).toEqual({ lines: ["Amt"], notes: ["ein Wort", "Stand 2015"] });
    expect(width).toBeCloseTo(meter.width("Stand 2015", 13, 400));
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
