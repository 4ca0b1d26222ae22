import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPlainDifference, toWordDifference } from "../../../src/views/translations/word-difference.ts";

const long = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn ";

describe("what changed between two texts", () => {
  it.each([
    ["nothing", "Das Amt hilft.", "Das Amt hilft.", "Das Amt hilft."],
    ["a word", "Das Amt hilft.", "Das Amt rät.", "Das Amt [-hilft-]{+rät+}."],
    ["a number", "Ab 18 Jahren.", "Ab 16 Jahren.", "Ab [-18-]{+16+} Jahren."],
    ["an umlaut counts as a letter", "Ämter helfen", "Amter helfen", "[-Ämter-]{+Amter+} helfen"],
    ["everything", "a", "b", "[-a-]{+b+}"],
    ["from nothing", "", "b", "{+b+}"],
    [
      "at the end of a long text",
      `${long}alt`,
      `${long}neu`,
      "… zehn elf zwölf dreizehn vierzehn fünfzehn [-alt-]{+neu+}",
    ],
    [
      "in the middle of two long texts",
      `${long}alt ${long}`,
      `${long}neu ${long}`,
      "… zehn elf zwölf dreizehn vierzehn fünfzehn [-alt-]{+neu+} eins zwei drei vier fünf sechs … ",
    ],
  ])("%s", (_, before, after, expected) => expect(toPlainDifference(before, after)).toBe(expected));

  it("holds every word that went and every word that came, in order", () => {
    const text = fc.array(fc.constantFrom("Amt", "18", "hilft", "täglich"), { maxLength: 6 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = toWordDifference(before.join(" "), after.join(" "));
        const side = (gone: "removed" | "added") =>
          runs.filter(({ kind }) => kind !== gone).flatMap((run) => run.text.match(/\p{L}+|\p{N}+/gu) ?? []);
        expect(side("added")).toEqual(before);
        expect(side("removed")).toEqual(after);
      }),
    );
  });
});
