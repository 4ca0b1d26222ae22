import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { explainYamlSlip } from "../../src/adapters/yaml-slip.ts";

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
    ["a:\n\tb: c", "Tabulator"],
    ["a:\n  b: c\n d: e", "Einrückung"],
    ["a: b\na: c", "„a“ steht hier zweimal"],
    ['a: "b', "schließendes Anführungszeichen"],
    ["a: [b", "eine Klammer"],
    ["a: b: c", "Doppelpunkt"],
    ["name\nb: c", "Doppelpunkt"],
    ["a: !!js/function x", "„!“"],
    ["a: b\n---\nc: d", "mehrere Teile"],
    ['a: "\\x"', "„\\“"],
    ["? [a]\n: b", "Feldname"],
    ["%X Y\n---\na: b", "„%“"],
    ["a: @b", "nicht lesbar"],
    ["a: ]", "nicht lesbar"],
    [`a: ${"[".repeat(100_000)}`, "verschachtelt"],
  ])("%.30j is about %s", (text, words) => {
    const { message, remedy } = explain(text);
    expect(message).toContain(words);
    expect(message).toMatch(/^[A-ZÄÖÜ„].*\.$/);
    expect(remedy).toMatch(/\.$/);
  });
});
