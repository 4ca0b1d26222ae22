import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { explainYamlSlip } from "../../../src/adapters/yaml/yaml-slip.ts";

const explain = (text: string) => {
  const { errors, warnings } = parseDocument(text, {
    schema: "failsafe",
    stringKeys: true,
    prettyErrors: false,
  });
  const [first] = [...errors, ...warnings];
  if (!first) throw new Error("no slip");
  return explainYamlSlip(first, text);
};

describe("explainYamlSlip", () => {
  it.each([
    ["a tab", "a:\n\tb: c", "Tabulator"],
    ["an indentation", "a:\n  b: c\n d: e", "Einrückung"],
    ["an open quote", 'a: "b', "Anführungszeichen, das hier beginnt"],
    ["an open bracket", "a: [b", "Klammer, die hier beginnt"],
    ["an open brace", "a: {b: c\nd: e", "Klammer, die hier beginnt"],
    ["a colon in text", "a: b: c", "Doppelpunkt"],
    ["a missing colon", "name\nb: c", "Doppelpunkt"],
    ["a tag", "a: !!js/function x", "„!“"],
    ["a second part", "a: b\n---\nc: d", "mehrere Teile"],
    ["an unknown escape", 'a: "\\x"', "„\\“"],
    ["a list as key", "? [a]\n: b", "Feldname"],
    ["a directive", "%X Y\n---\na: b", "„%“"],
    ["a reserved sign", "a: @b", "nicht mit „@“ beginnen"],
    ["text behind a quote", 'a: "b" c', "Nach dem schließenden"],
    ["a dash behind a field", "a: - b", "Listenstrich"],
    ["a missing space", "a:b\nc: d", "fehlt ein Leerzeichen"],
    ["an equals sign", "a = b\nc: d", "„=“ statt eines Doppelpunkts"],
    ["a stray bracket", "a: ]", "nicht lesbar"],
    ["too deep a nesting", `a: ${"[".repeat(100_000)}`, "verschachtelt"],
  ])("explains %s", (_, text, words) => {
    const { message, remedy } = explain(text);
    expect(message).toContain(words);
    expect(message).toMatch(/^[A-ZÄÖÜ„].*\.$/);
    expect(remedy).toMatch(/\.$/);
  });
});
