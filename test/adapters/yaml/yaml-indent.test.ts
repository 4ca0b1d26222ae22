import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/adapters/yaml/yaml-file.ts";
import { tinyRoot } from "../../fixtures/broken-sites.ts";

const lines = readFileSync(join(tinyRoot, "_data/departments/sozialamt.yaml"), "utf8").trimEnd().split("\n");
const told = (text: string) =>
  parseYaml("a.yaml", text).errors.map(({ line, message, remedy }) => `${line}: ${message} ${remedy}`);

/** Every line of a file whose indentation is wrong by some spaces, where that makes it unreadable. */
const slips = (spaces: number) =>
  lines.flatMap((line, index) => {
    const indent = line.search(/\S/);
    if (line.startsWith("#") || indent + spaces < 0) return [];
    const text = lines.with(index, " ".repeat(indent + spaces) + line.trimStart()).join("\n");
    return told(text).length === 0 ? [] : [[index + 1, indent, text] as const];
  });

describe("a line indented wrongly", () => {
  it("is looked for in many places", () => {
    expect([-1, 1].map((spaces) => slips(spaces).length >= 10)).toEqual([true, true]);
  });

  it.each(slips(-1))(
    "one space too few in line %i is told there, with what is right",
    (line, indent, text) => {
      expect(told(text)).toHaveLength(1);
      expect(told(text)[0]).toMatch(
        new RegExp(`^${line}: .* statt ${indent}\\. .* ein Leerzeichen ergänzen\\.$`),
      );
    },
  );

  it.each(slips(1))(
    "one space too many in line %i is told there, with what is right",
    (line, indent, text) => {
      expect(told(text)).toHaveLength(1);
      expect(told(text)[0]).toMatch(
        new RegExp(`^${line}: .* statt ${indent || "keinem"}\\. .* ein Leerzeichen löschen\\.$`),
      );
    },
  );

  it.each([
    [
      "in a longer text",
      "a:\n  b: >-\n    Erste Zeile.\n   Zweite Zeile.\n",
      /^4: Die Zeile „Zweite Zeile\. …“ .* nicht so weit/,
    ],
    [
      "too far in a longer text",
      "a:\n  b: >-\n     Erste Zeile.\n    Zweite Zeile.\n   c\n",
      /^3: .* weiter eingerückt|^5: /,
    ],
    ["beside another mistake", 'a:\n   b: c\n  d: e\nf: "g" h\n', /^2: .* statt 2\./],
  ])("%s is told", (_, text, expected) => {
    expect(told(text)[0]).toMatch(expected);
  });

  it("hides no other mistake", () => {
    expect(told('a:\n   b: c\n  d: e\nf: "g" h\n')).toEqual([
      expect.stringMatching(/^2: Die Einrückung/),
      expect.stringMatching(/^4: Nach dem schließenden Anführungszeichen/),
    ]);
  });

  it("is not what a missing colon is taken for", () => {
    expect(told("a:\n  b c\n  d: e\n")).toEqual([
      expect.stringMatching(/^2: In dieser Zeile fehlt nach dem Feldnamen ein Doppelpunkt\./),
    ]);
  });

  it("is told in few of very many, quickly, and nothing is taken for a missing colon", () => {
    const many = `a:\n${"  - b: c\n   d: e\n".repeat(2_000)}`;
    const messages = told(many);
    expect(messages.length).toBeLessThanOrEqual(10);
    expect(messages.join("\n")).not.toContain("Doppelpunkt");
  });
});
