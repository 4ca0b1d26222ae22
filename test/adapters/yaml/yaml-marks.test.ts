import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/adapters/yaml/yaml-file.ts";

const placesOf = (text: string, firstLine?: number) =>
  parseYaml("_data/roles/x.yaml", text, firstLine).errors.map(({ line, column }) => `${line}:${column}`);

describe("marks of documents", () => {
  it.each([
    ["an end before everything", "...\nid: x\n", ["1:1"]],
    ["an end without a line end", "...", ["1:1"]],
    ["an end behind everything", "id: x\n...\n", ["2:1"]],
    ["an end between fields", "id: x\n...\nname: y\n", ["2:1"]],
    ["an end with a remark", "... # Ende\nid: x\n", ["1:1"]],
    ["a begin behind a space", " ---\n", ["1:2"]],
    ["a begin behind a space, before a field", "# x\n  --- id: x\n", ["2:3"]],
    ["an end behind a space", " ...\nid: x\n", ["1:2"]],
    ["a begin", "---\nid: x\n", ["1:1"]],
    ["a begin with the first field", "--- {id: x}\n", ["1:1"]],
    ["a begin behind remarks", "# Bemerkung\n---\nid: x\n", ["2:1"]],
    ["two documents", "id: x\n---\nid: y\n", ["2:1"]],
    ["an empty second document", "id: x\n---\n", ["2:1"]],
    ["a directive", "%YAML 1.2\n---\nid: x\n", ["1:1", "2:1"]],
    ["a directive for tags", "%TAG ! x\n---\nid: x\n", ["1:1", "2:1"]],
    ["both marks", "---\nid: x\n...\n", ["1:1", "3:1"]],
  ])("%s", (_, text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it("are counted from the first line of a head", () => {
    expect(placesOf("...\ntitle: x\n", 2)).toEqual(["2:1"]);
  });

  it.each([
    ["dots inside a text", "id: x\nname: ... und mehr\n"],
    ["three hyphens inside a text", "id: x\nname: a --- b\n"],
    ["a line of hyphens in a longer text", "id: x\nname: >-\n  Erst das.\n  ---\n  Dann das.\n"],
    ["four hyphens that begin a word", "----id: x\n"],
  ])("are not %s", (_, text) => {
    expect(placesOf(text)).toEqual([]);
  });
});

describe("words that mean nothing in YAML", () => {
  it.each([
    ["name: ~", ["1:7"]],
    ["name: null", ["1:7"]],
    ["name: NULL # fehlt", ["1:7"]],
    ["names:\n  - ~", ["2:5"]],
    ["names: [a, null]", ["1:12"]],
    ['name: "~ 20 Leute"', []],
    ["name: Null Bock", []],
    ["name: ~20 Leute", []],
    ["null: x", ["1:1"]],
  ])("%j", (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

describe("a mark before a name", () => {
  it.each([
    ["? id\n: x\n", ["1:3"]],
    ["? id\n", ["1:3"]],
    ["?\n  id\n: x\n", ["2:3"]],
    ["a:\n  - ? id\n    : x\n", ["2:7"]],
    ["a: { ? id : x }\n", ["1:8"]],
    ["a: Was?\nb: x\n", []],
    ["a: { b: Was?, c: x }\n", []],
    ["a: >-\n  Text\n  ? so\nb: x\n", []],
  ])("%j", (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});
