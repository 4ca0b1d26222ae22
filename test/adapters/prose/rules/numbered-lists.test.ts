import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../../../src/adapters/prose/render-markdown.ts";
import { told } from "./told.ts";

const date = (line: number, column: number, start: string) =>
  `${line}:${column} „${start}“ würde hier zum Punkt einer gezählten Liste, nicht zu einem Datum.`;
const count = (line: number, column: number, typed: string, shown: string) =>
  `${line}:${column} Aus „${typed}“ würde auf der Website „${shown}“, denn eine Liste zählt von ihrer ersten Zahl an weiter.`;
const lone = (line: number, column: number, start: string) =>
  `${line}:${column} „${start}“ würde eine gezählte Liste mit nur einem Punkt.`;

describe("a line that begins with a number", () => {
  it.each<[what: string, text: string, expected: string[]]>([
    [
      "dates one below the other, and a paragraph behind them",
      "Die nächsten Treffen:\n\n18. September: Sprache\n2. Oktober: Arbeit\n\n25. November 2015 fand das dritte statt.",
      [
        date(3, 1, "18. September: Sprache"),
        date(4, 1, "2. Oktober: Arbeit"),
        date(6, 1, "25. November 2015 fand das dritte statt."),
      ],
    ],
    ["one date", "1. Mai 2016: Fest", [date(1, 1, "1. Mai 2016: Fest")]],
    ["a short month", "3. Okt. frei\n4. Okt. auch", [date(1, 1, "3. Okt. frei"), date(2, 1, "4. Okt. auch")]],
    [
      "a month as offices in Austria write it",
      "1. Jänner\n2. Jänner",
      [date(1, 1, "1. Jänner"), date(2, 1, "2. Jänner")],
    ],
    ["dates as points of another list", "- 18. September: x", [date(1, 3, "18. September: x")]],
    ["numbers that skip", "1. a\n2. b\n4. c\n5. d", [count(3, 1, "4.", "3.")]],
    ["numbers that repeat", "1. a\n1. b\n1. c", [count(2, 1, "1.", "2.")]],
    ["numbers that go down", "3) a\n2) b", [count(2, 1, "2)", "4.")]],
    [
      "a sentence that begins with a number",
      "Text.\n\n18. Sitzung des Beirats.",
      [`? ${lone(3, 1, "18. Sitzung des Beirats.")}`],
    ],
    ["a wrapped line", "Das Treffen ist am\n1. Advent.", [lone(2, 1, "1. Advent.")]],
    [
      "a date in figures with spaces",
      "18. 9. 2015 Treffen",
      [lone(1, 5, "9. 2015 Treffen"), `? ${lone(1, 1, "18.")}`],
    ],
    [
      "points that are not far enough in",
      "1. A\n  - a\n  - b\n2. B\n  - c",
      ["1:1", "4:1"].map(
        (place, index) =>
          `? ${place} Die Punkte unter „${index + 1}. ${"AB"[index]}“ stehen so nicht darunter, sondern daneben.`,
      ),
    ],
  ])("is told: %s", (_, text, expected) => {
    expect(told(text).toSorted()).toEqual(expected.toSorted());
  });

  it.each<[language: string, line: string]>([
    ["de-simple", "1. Mai 2016: Das Projekt beginnt."],
    ["en", "1. May 2016"],
    ["uk", "1. травня 2016"],
    ["ru", "1. мая 2016"],
    ["ar", "1. مايو 2016"],
    ["fa", "1. مهٔ 2016"],
    ["pl", "1. maja 2016"],
    ["tr", "1. Mayıs 2016"],
  ])("is a date in %s too: %s", (locale, line) => {
    expect(told(line, locale)[0]).toBe(date(1, 1, line));
  });

  it.each([
    "1. a\n2. b\n3. c",
    "3. c\n4. d",
    "1) a\n2) b",
    "18\\. September: Sprache",
    "Am 18. September",
    "1. Maibaum\n2. Augenarzt",
    "18.09.2015 Treffen",
    "1. a\n   - x\n   - y\n2. b",
    "## 1. Schritt\n\nText",
  ])("is right in %j", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("is published as it was written once the remedy is followed", () => {
    expect(renderMarkdown("18\\. September: Sprache", () => undefined)).toBe(
      "<p>18. September: Sprache</p>\n",
    );
  });
});
