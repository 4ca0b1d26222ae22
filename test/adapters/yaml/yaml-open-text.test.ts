import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/adapters/yaml/yaml-file.ts";

const told = (text: string) =>
  parseYaml("a.yaml", text).errors.map(
    ({ line, column, message, remedy }) => `${line}:${column} ${message} ${remedy}`,
  );

describe("a text", () => {
  it.each([
    [
      "in the line of its sign",
      "a:\n  b: >- Wort\n    Wort\n  c: d\n",
      /^2:6 Hinter „>-“ .* mit 4 Leerzeichen/,
    ],
    ["below a torn sign", "a:\n  b: > -\n    Wort\n  c: d\n", /^2:6 „> -“ ist kein Zeichen/],
    ["in quotes, over two lines", 'a:\n  b: "Wort\nWort"\n  c: d\n', /^3:1 .* vor „Wort“ .* diese Zeile an/],
    [
      "in quotes, over three lines",
      'a:\n  b: "Wort\nnoch\nWort"\n  c: d\n',
      /^3:1 .* und die folgenden Zeilen/,
    ],
    ["in quotes, over lines half indented", 'a:\n  b: "Wort\n  Wort"\n  c: d\n', /^3:1 .* neue Zeile/],
    ["in single quotes, over two lines", "a:\n  b: 'Wort\nWort'\n  c: d\n", /^3:1 .* neue Zeile/],
    [
      "in quotes without an end",
      'a:\n  b: "Wort\n  c: "d"\n',
      /^2:6 Das Anführungszeichen, das hier beginnt/,
    ],
    [
      "in quotes without an end, the last",
      'a:\n  b: "Wort\n',
      /^2:6 Das Anführungszeichen, das hier beginnt/,
    ],
    ["that took a field in", 'a:\n  b: >-\n    Wort\n    c: "d"\n', /^4:1 Diese Zeile gehört .* „c“ stünde/],
    ["that took a list in", "a:\n  b: >-\n    Wort\n    c:\n      - d\n", /^4:1 Diese Zeile gehört .* „c“/],
  ])("%s is told once, there", (_, text, expected) => {
    expect(told(text)).toEqual([expect.stringMatching(expected)]);
  });

  it.each([
    ["a quote over indented lines", 'a: "b\n  c"\nd: e\n'],
    ["a quote that looks like fields inside", 'a: "b\n  c: d\n  e"\nf: g\n'],
    ["a longer text with colons", "a: >-\n  Montag: 9 Uhr\n  folgende: eins\nb: c\n"],
    ["a sign with a remark", "a: >- # b\n  c\nd: e\n"],
  ])("%s is right", (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
