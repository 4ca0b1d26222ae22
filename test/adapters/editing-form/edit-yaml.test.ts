import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editYaml, readYaml } from "../../../src/adapters/editing-form/edit-yaml.ts";
import type { StatedGroup } from "../../../src/adapters/editing-form/form-value.ts";

const file = `# yaml-language-server: $schema=../.schema/role.json
id: lotse
# Wie es in der Quelle heißt
name: "Lotse"   # amtlich
aliases: [Lotsin, "Lots:in"]
summary:
  text: >-
    Ein langer Satz über
    zwei Zeilen.
  sources:
    - eins

facts:
  # vor der ersten
  - id: erste
    text: 'Eins'
    sources: [eins]
  # vor der zweiten
  - id: zweite
    text: Zwei
    asOf: "2015"
    sources:
      - eins
      - zwei
uncertain: true
`;
const value = readYaml(file) as Record<string, never>;
const [first, second] = value["facts"] as unknown as readonly [StatedGroup, StatedGroup];

describe("editYaml", () => {
  it.each<[what: string, changed: Record<string, unknown>, from: string, to: string]>([
    ["nothing", {}, "", ""],
    ["a quoted text, its comment stays", { name: "Lotsin: ja" }, `"Lotse"   #`, `"Lotsin: ja"   #`],
    [
      "a folded text",
      { summary: { text: "Kurz.", sources: ["eins"] } },
      "    Ein langer Satz über\n    zwei Zeilen.",
      "    Kurz.",
    ],
    [
      "a remark stays where the value begins on the next line",
      { name: ["a", "b"] },
      `name: "Lotse"   # amtlich`,
      "name:   # amtlich\n  - a\n  - b",
    ],
    ["a list on one line", { aliases: ["Lotsin"] }, `[Lotsin, "Lots:in"]`, "[Lotsin]"],
    ["a switch", { uncertain: "false" }, "uncertain: true", "uncertain: false"],
    [
      "an item taken away, with its comment",
      { facts: [first] },
      file.slice(file.indexOf("  # vor der zweiten"), file.indexOf("uncertain")),
      "",
    ],
    [
      "the first item taken away, but for the comment above the list",
      { facts: [second] },
      file.slice(file.indexOf("  - id: erste"), file.indexOf("  # vor der zweiten")),
      "",
    ],
    [
      "an item inside an item",
      { facts: [first, { ...second, sources: ["zwei"] }] },
      "      - eins\n      - zwei",
      "      - zwei",
    ],
    ["a field of an item", { facts: [first, { ...second, asOf: "2016" }] }, `asOf: "2015"`, `asOf: "2016"`],
    [
      "a field taken out of an item",
      { facts: [first, { id: "zweite", text: "Zwei", sources: ["eins", "zwei"] }] },
      `    asOf: "2015"\n`,
      "",
    ],
    [
      "a new item",
      { facts: [first, second, { id: "dritte", text: "Drei." }] },
      "      - zwei\n",
      `      - zwei\n  - id: dritte\n    text: "Drei."\n`,
    ],
  ])("changes %s and nothing else", (_, changed, from, to) => {
    expect(editYaml(file, { ...value, ...changed } as StatedGroup)).toBe(file.replace(from, () => to));
  });

  it("keeps a remark on the first line of a folded text", () => {
    const folded = "text: >- # so gesagt\n  eins\n  zwei\nid: a\n";
    expect(editYaml(folded, { text: "drei", id: "a" })).toBe("text: >- # so gesagt\n  drei\nid: a\n");
  });

  it("puts a new field behind the one it follows in the form", () => {
    const { id, name, ...others } = value;
    const edited = editYaml(file, { id, name, shortName: "Lo", ...others } as unknown as StatedGroup);
    expect(edited).toContain(`# amtlich\nshortName: Lo\naliases:`);
  });

  it("keeps items as they were written when their order changes", () => {
    const edited = editYaml(file, { ...value, facts: [second, first] });
    expect(edited).toContain("  # vor der zweiten\n  - id: zweite\n    text: Zwei\n");
    expect(edited).toContain("  - id: erste\n    text: 'Eins'\n");
    expect(readYaml(edited)).toEqual({ ...value, facts: [second, first] });
  });

  it.each([
    "true",
    "no",
    "null",
    "0123",
    "1.10",
    "2014-12",
    "a: b",
    "- a",
    "# a",
    "'a'",
    "„a“ \\ b",
    "@a",
    "*a",
    "{a",
    ">",
  ])("writes %j so that every program reads text", (text) => {
    expect(readYaml(editYaml("", { text }))).toEqual({ text });
    if (!/^(?:true|false)$/.test(text)) expect(editYaml("", { text })).toMatch(/^text: (?:"|>)/);
  });

  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 120 })
    .map((one) => one.replace(/\s+/g, " ").trim() || "x");
  const item = fc.record(
    { id: text, text, sources: fc.array(text, { minLength: 1, maxLength: 3 }) },
    { requiredKeys: ["id"] },
  );
  const anyFile = fc.record(
    {
      name: text,
      aliases: fc.array(text, { minLength: 1 }),
      summary: item,
      facts: fc.array(item, { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ["name"] },
  );

  it("writes what it was given, whatever stood there before", () => {
    fc.assert(
      fc.property(anyFile, anyFile, (before, after) => {
        const old = editYaml("# Kopf\n", before as StatedGroup);
        expect(readYaml(old)).toEqual(before);
        const edited = editYaml(old, after as StatedGroup);
        expect(readYaml(edited)).toEqual(after);
        expect(edited.startsWith("# Kopf\n")).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
