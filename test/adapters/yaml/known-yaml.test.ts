import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KnownYaml } from "../../../src/adapters/yaml/known-yaml.ts";
import { parseYaml } from "../../../src/adapters/yaml/yaml-file.ts";
import type { FactPath } from "../../../src/domain/mistakes/fact-file.ts";

const file = "_data/roles/x.yaml";
const plain = ({ fact, errors }: ReturnType<typeof parseYaml>, path: FactPath) => ({
  value: fact && JSON.stringify(fact.value),
  errors,
  places: fact && [fact.locate(path), fact.locate(path, "key"), fact.locate([])],
});

describe("KnownYaml", () => {
  const line = fc.constantFrom(
    "a: eins",
    "b: 007",
    "c:",
    "  - x: ja",
    "    y: null",
    "  - z",
    'd: "ä: #"',
    "e: >-",
    "  lang",
    "7: x",
    "__proto__: y",
    "# Anmerkung",
    "f: [1, 2",
    "\tg: 1",
  );
  const text = fc.array(line, { maxLength: 6 }).map((lines) => `${lines.join("\n")}\n`);
  const path = fc.constantFrom<FactPath>(["a"], ["c", 0, "x"], ["c", 1], ["e"], ["7"], ["fehlt"]);

  it("reads what the parser reads, mistakes and places included, after any edits and between runs", () => {
    let known = new KnownYaml();
    fc.assert(
      fc.property(fc.array(fc.tuple(text, path), { maxLength: 4 }), fc.boolean(), (edits, isNewRun) => {
        for (const [written, place] of edits) {
          const expected = plain(parseYaml(file, written), place);
          for (const _ of [1, 2]) expect(plain(known.read(file, written), place)).toEqual(expected);
        }
        known.endLoad();
        if (isNewRun) known = new KnownYaml(known.toLines());
      }),
    );
  });

  it("tells whether a load has read anything new, and forgets what the last one did not ask for", () => {
    const known = new KnownYaml();
    known.read(file, "a: 1\n");
    expect(known.endLoad()).toBe(true);
    known.read(file, "a: 1\n");
    expect(known.endLoad()).toBe(false);
    known.read(file, "a: 2\n");
    expect(known.endLoad()).toBe(true);
    expect(known.toLines()).toMatch(/^[0-9a-f]{64} \{"a":"2"\}\n$/);
  });

  it("hands every load a value of its own", () => {
    const known = new KnownYaml();
    known.read(file, "a: 1\n");
    const [first, second] = [known.read(file, "a: 1\n"), known.read(file, "a: 1\n")];
    (first.fact?.value as { a: string }).a = "2";
    expect(second.fact?.value).toEqual({ a: "1" });
  });
});
