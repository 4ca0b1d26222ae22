import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Block, readBlock } from "../../../src/domain/language/block.ts";
import { matchTranslations } from "../../../src/domain/translations/match-translations.ts";

/** German blocks and translations (`of` and `text` alike) joined; tells state and text of every block. */
function join(german: Record<string, string>, translated: Record<string, string>) {
  const blocks = new Map(Object.entries(german).map(([key, text]) => [key, new Block(text)]));
  const entries = Object.fromEntries(
    Object.entries(translated).map(([key, of]) => [key, { of, text: `<${of}>` }]),
  );
  const { found, missing, leftOver } = matchTranslations(blocks, entries);
  const texts = [...blocks].map(([key, { source }]) => {
    const translation = found.get(key);
    const block = new Block(source, translation ? [["en", translation]] : []);
    const { state, text } = readBlock(block, "en");
    return [key, `${state} ${text}`];
  });
  return { missing, leftOver, ...Object.fromEntries(texts) };
}

describe("translations of a file", () => {
  it.each([
    ["one that fits", { a: "x" }, { a: "x" }, { a: "machine <x>", missing: [], leftOver: [] }],
    ["one for a changed text", { a: "y" }, { a: "x" }, { a: "outdated <x>", missing: [], leftOver: [] }],
    ["none", { a: "x" }, {}, { a: "stand-in x", missing: ["a"], leftOver: [] }],
    ["one whose text is gone", {}, { a: "x" }, { missing: [], leftOver: ["a"] }],
    [
      "a text moved down by a new one",
      { "0": "new", "1": "x" },
      { "0": "x" },
      { "0": "stand-in new", "1": "machine <x>", missing: ["0"], leftOver: [] },
    ],
    [
      "two texts that changed places",
      { "0": "y", "1": "x" },
      { "0": "x", "1": "y" },
      { "0": "machine <y>", "1": "machine <x>", missing: [], leftOver: [] },
    ],
    [
      "the same text twice, translated once",
      { a: "x", b: "x" },
      { a: "x" },
      { a: "machine <x>", b: "stand-in x", missing: ["b"], leftOver: [] },
    ],
  ])("%s", (_, german, translated, expected) => expect(join(german, translated)).toEqual(expected));

  it("any one changed German text leaves the state of all others alone", () => {
    const texts = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,6}$/), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.nat(), (all, at) => {
        const keys = all.map((_, index) => String(index));
        const german = Object.fromEntries(all.map((text, index) => [keys[index] ?? "", text]));
        const changed = keys[at % keys.length] ?? "0";
        const after = join({ ...german, [changed]: "ANDERS" }, german) as Record<string, unknown>;
        return keys.every((key) => String(after[key]).startsWith(key === changed ? "outdated" : "machine"));
      }),
    );
  });
});
