import { describe, expect, it } from "vitest";
import { explainLine, findMisplacedSpaces } from "../../../src/adapters/yaml/yaml-line.ts";

describe("a line that should be a field", () => {
  it.each([
    ["name:Amt", "Nach dem Doppelpunkt fehlt ein Leerzeichen.", "Bitte „name: …“ schreiben."],
    ['  - name:"Amt"', "Nach dem Doppelpunkt fehlt ein Leerzeichen.", "Bitte „name: …“ schreiben."],
    ["name = Amt", "Nach „name“ steht „=“ statt eines Doppelpunkts.", "Bitte „name: …“ schreiben."],
    ["name Amt", "In dieser Zeile fehlt nach dem Feldnamen ein Doppelpunkt.", /^Bitte „name: …“ schreiben/],
    ["text: Montag: 9:00", /^Im Text steht ein Doppelpunkt/, 'Bitte den ganzen Text in "…" setzen.'],
  ])("%j is explained", (line, message, remedy) => {
    const found = explainLine(line);
    expect(found?.message).toMatch(message);
    expect(found?.remedy).toMatch(remedy);
  });

  it.each(["name: Amt", "  - kind: partOf", "https://x.example/", '"a" b', "", "- "])(
    "%j gives no reason of its own",
    (line) => {
      expect(explainLine(line)).toBeUndefined();
    },
  );
});

it.each([
  ["\u00a0 text: a", [[1, 1]]],
  ["a: b\n  \u202ftext: a", [[2, 3]]],
  ["name:\u00a0Amt", [[1, 6]]],
  ["a:\n  -\u00a0b", [[2, 4]]],
  ["a: 10\u00a0km", []],
])("odd spaces of %j are misplaced at %j", (text, places) => {
  expect(findMisplacedSpaces(text).map(({ line, column }) => [line, column])).toEqual(places);
});
