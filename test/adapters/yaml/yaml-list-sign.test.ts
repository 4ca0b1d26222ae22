import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/adapters/yaml/yaml-file.ts";

const told = (text: string) =>
  parseYaml("a.yaml", text).errors.map(
    ({ line, column, message, remedy }) => `${line}:${column} ${message} ${remedy}`,
  );

describe("an entry of a list", () => {
  it.each([
    ["with a star", "a:\n  * b\n  - c\n", /^2:3 Vor „b“ steht „\*“.* „- b“ schreiben\.$/],
    ["with stars", "a:\n  * b\n  * c\n", /^2:3 Vor „b“.* ebenso die Einträge darunter\.$/],
    ["with a star among dashes", "a:\n  - b\n  * c\n  - d\n", /^3:3 Vor „c“ steht „\*“/],
    [
      "with a bullet before a field",
      "a:\n  - b: c\n    d: e\n  • b: f\n    d: g\n",
      /^4:3 Vor „b“ steht „•“/,
    ],
    ["with an en dash", "a:\n  - b\n  – c\n", /^3:3 Vor „c“ steht „–“/],
    ["that sticks to its dash", "a:\n  - b: c\n  -b: d\n    e: f\n", /^3:3 Zwischen dem Bindestrich und „b“/],
    ["without its dash", "a:\n  - b: c\n    d: e\n  b: f\n    d: g\n", /^4:3 Vor „b“ fehlt.* „ {2}- b: f“/],
    ["without its dash, one step in", "a:\n  - b: c\n    d: e\n    b: f\n    d: g\n", /^4:5 Vor „b“ fehlt/],
    ["without its dash, all too far out", "a:\n  - b: c\n    d: e\n  b: f\n  d: g\n", /mit 4 Leerzeichen/],
    [
      "that comes first, without its dash",
      "a:\n    b: c\n    d: e\n  - b: f\n    d: g\n",
      /^2:5 Vor „b“ fehlt/,
    ],
    ["that is a word without its dash", "a:\n  - b\n  c\n  - d\n", /^3:3 Vor „c“ fehlt/],
  ])("%s is told once, there", (_, text, expected) => {
    expect(told(text)).toEqual([expect.stringMatching(expected)]);
  });

  it("may hold any sign in a longer text", () => {
    expect(told("a:\n  b: >-\n    Punkte:\n    • eins\n    * zwei\n    -drei\n")).toEqual([]);
    expect(told('a:\n  b: >-\n    • eins\n    * zwei\n  c: "d" e\n')).toEqual([
      expect.stringMatching(/^5:10 Nach dem schließenden/),
    ]);
  });

  it("stated twice in one field alone is that, not a missing dash", () => {
    expect(told("a:\n  - b: c\n    d: e\n    d: f\n")).toEqual([
      expect.stringMatching(/„d“ steht hier zweimal/),
    ]);
  });
});
