import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/adapters/yaml/yaml-file.ts";

const readValue = (text: string) => parseYaml("a.yaml", text).fact?.value;
const problemsOf = (text: string, firstLine?: number) =>
  parseYaml("a.yaml", text, firstLine).errors.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

describe("parseYaml", () => {
  it.each([
    ["plz: 01234", { plz: "01234" }],
    ["a: 1.10", { a: "1.10" }],
    ["a: true", { a: "true" }],
    ["a: no", { a: "no" }],
    ['a: "null"', { a: "null" }],
    ["a: '~'", { a: "~" }],
    ["a: 2014-12-05", { a: "2014-12-05" }],
    ["a: 0x1F", { a: "0x1F" }],
    ["a: .inf", { a: ".inf" }],
    ["a:", { a: "" }],
    ["a: [b, c]", { a: ["b", "c"] }],
    ["a: >-\n  b\n  c", { a: "b c" }],
    ["# nur\na: b # so", { a: "b" }],
    ["a: 'x: y'", { a: "x: y" }],
    ['a: "b\\nc \\"d\\""', { a: 'b\nc "d"' }],
    ["<<: {a: b}", { "<<": { a: "b" } }],
    ["a: https://x.example.org/?b=c#d", { a: "https://x.example.org/?b=c#d" }],
  ])("%j is %j: every scalar stays text", (text, value) => {
    expect(readValue(text)).toEqual(value);
  });

  it.each([
    [
      "an alias bomb",
      "a: &a [x, x]\nb: [*a, *a]",
      ["1:7 Anker mit „&“ sind hier nicht erlaubt.", "2:5 Verweise mit „*“ sind hier nicht erlaubt."],
    ],
    ["an anchor on text", "a: &b c", ["1:7 Anker mit „&“ sind hier nicht erlaubt."]],
    ["an anchor on a list", "a: &b [c]", ["1:7 Anker mit „&“ sind hier nicht erlaubt."]],
    ["an anchor on a group", "a: &b {c: d}", ["1:7 Anker mit „&“ sind hier nicht erlaubt."]],
    ["a tag on a group", "a: !!map {c: d}", ["1:4 Die Angabe „!!map“ ist hier nicht erlaubt."]],
    [
      "a hundred lists in each other",
      "- ".repeat(100),
      ["1:121 Hier ist zu vieles ineinander verschachtelt."],
    ],
    ["an alias of nothing", "a: *b", ["1:4 Verweise mit „*“ sind hier nicht erlaubt."]],
    ["a code tag", "a: !!js/function 'x'", ["1:4 Angaben mit „!“ am Anfang sind hier nicht erlaubt."]],
    [
      "a tag of YAML's own for bytes",
      "a: !!binary QUFB",
      ["1:4 Die Angabe „!!binary“ ist hier nicht erlaubt."],
    ],
    ["a tag that says what is so already", "a: !!str b", ["1:4 Die Angabe „!!str“ ist hier nicht erlaubt."]],
    ["a tag of one's own", "a: !amt x", ["1:4 Angaben mit „!“ am Anfang sind hier nicht erlaubt."]],
    ["__proto__", "a: b\n__proto__: {c: d}", ["2:1 „__proto__“ ist als Feldname nicht erlaubt."]],
    [
      "__proto__ deep inside, in quotes",
      'a:\n  - "__proto__": x',
      ["2:5 „__proto__“ ist als Feldname nicht erlaubt."],
    ],
    [
      "__proto__ written with an escape",
      '"__pro\\x74o__": x',
      ["1:1 „__proto__“ ist als Feldname nicht erlaubt."],
    ],
    ["constructor", "constructor: x", ["1:1 „constructor“ ist als Feldname nicht erlaubt."]],
    ["prototype", "prototype: x", ["1:1 „prototype“ ist als Feldname nicht erlaubt."]],
    [
      "a list as key",
      "? [a]\n: b",
      ["1:3 Ein Feldname ist ein einzelnes Wort, keine Liste und keine Gruppe."],
    ],
    [
      "whatever follows a quote over two lines, at its own line",
      '{{ x }}# c\nname: "A\n  s:\n    of: "D."\n    t: "U"\n',
      [
        "1:2 Ein Feldname ist ein einzelnes Wort, keine Liste und keine Gruppe.",
        "4:10 Nach dem schließenden Anführungszeichen steht noch etwas.",
      ],
    ],
    ["a key twice", "a: b\na: c", ["2:1 Das Feld „a“ steht hier zweimal."]],
    ["a tab", "a:\n\tb: c", ["2:1 Die Zeile ist mit einem Tabulator eingerückt."]],
    [
      "an escaped bidi control",
      'a: "b\\u202ec"',
      ["1:4 In diesem Text steht ein unsichtbares Zeichen in der Schreibweise mit „\\“."],
    ],
    [
      "an escaped null",
      'a: "b\\0c"',
      ["1:4 In diesem Text steht ein unsichtbares Zeichen in der Schreibweise mit „\\“."],
    ],
    [
      "an escaped half of a letter",
      'a: "\\ud800"',
      ["1:4 In diesem Text steht ein unsichtbares Zeichen in der Schreibweise mit „\\“."],
    ],
    [
      "an escaped letter in two parts",
      'a: "u\\u0308"',
      ["1:4 In diesem Text steht ein unsichtbares Zeichen in der Schreibweise mit „\\“."],
    ],
    [
      "an escape in a key",
      '"a\\u200b": b',
      ["1:1 In diesem Text steht ein unsichtbares Zeichen in der Schreibweise mit „\\“."],
    ],
    ["two documents", "a: b\n---\nc: d", ["2:1 Die Datei enthält mehrere Teile, getrennt durch „---“."]],
    ["nothing", "", ["1:1 Die Datei ist leer."]],
    ["only a remark", "# leer\n", ["1:1 Die Datei enthält keine Angaben."]],
  ])("refuses %s", (_, text, expected) => {
    expect(parseYaml("a.yaml", text).fact).toBeUndefined();
    expect(problemsOf(text)).toEqual(expected);
  });

  it("takes escaped marks where the spelling needs them", () => {
    expect(parseYaml("_data/i18n/fa.yaml", 'a: "می\\u200cخواهم"').errors).toEqual([]);
    expect(parseYaml("_data/i18n/en.yaml", 'a: "x\\u200cy"').errors).toHaveLength(1);
  });

  it("leaves every object of the program as it was", () => {
    parseYaml("a.yaml", "__proto__:\n  polluted: yes\nconstructor:\n  prototype:\n    polluted: yes");
    expect({}).not.toHaveProperty("polluted");
  });

  it("counts lines from where the text begins in its file", () => {
    expect(problemsOf("a: b\na: c", 5)).toEqual(["6:1 Das Feld „a“ steht hier zweimal."]);
    expect(problemsOf("", 2)).toEqual(["2:1 Der Kopf der Datei ist leer."]);
  });

  it.each([
    ["brackets", `a: ${"[".repeat(100_000)}`],
    ["brackets in the midst", `a: b\n${"[".repeat(2000)}\nc: d`],
    ["braces", `a: ${"{a: ".repeat(20_000)}`],
    ["lists", "- ".repeat(50_000)],
    ["questions", "? ".repeat(50_000)],
    ["colons", ": ".repeat(50_000)],
    ["quotes", '"'.repeat(50_001)],
    ["aliases", `a: [${"*a,".repeat(20_000)}]`],
  ])("survives a flood of %s, and tells at most ten mistakes", (_, text) => {
    const { fact, errors } = parseYaml("a.yaml", text);
    expect(fact).toBeUndefined();
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThanOrEqual(10);
  });

  describe("locates", () => {
    const text = "id: x\nfacts:\n  - text: Ein\n    sources: [a, b]\n  - text:\nleer:\n";
    const { fact } = parseYaml("a.yaml", text, 1);

    it.each([
      [["id"], "value", 1, 5],
      [["id"], "key", 1, 1],
      [["facts"], "value", 3, 3],
      [["facts"], "key", 2, 1],
      [["facts", 0, "sources", 1], "value", 4, 18],
      [["facts", 0, "sources"], "key", 4, 5],
      [["facts", 1, "text"], "value", 5, 5],
      [["facts", 1, "fehlt"], "value", 5, 5],
      [["facts", 7], "value", 3, 3],
      [["leer"], "value", 6, 1],
      [["fehlt"], "value", 1, 1],
      [["fehlt", "tief"], "value", 1, 1],
      [[], "value", 1, 1],
    ] as const)("%j (%s) at %i:%i", (path, part, line, column) => {
      expect(fact?.locate(path, part)).toEqual({ line, column });
    });
  });
});
