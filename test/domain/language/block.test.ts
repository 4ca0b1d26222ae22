import { describe, expect, it } from "vitest";
import { Block, findBlocks, readBlock, replaceBlocks } from "../../../src/domain/language/block.ts";
import type { Locale } from "../../../src/domain/language/locale.ts";
import type { Translation } from "../../../src/domain/language/translation.ts";

describe("readBlock", () => {
  it.each([
    ["de", "source"],
    ["en", "stand-in"],
    ["ar", "stand-in"],
  ] as const)("shows readers of %s the German text as %s", (locale, state) => {
    expect(readBlock(new Block("Hallo"), locale)).toEqual({ text: "Hallo", locale: "de", state });
  });
});

describe("blocks inside a value", () => {
  const [summary, fact, plain] = [new Block("a"), new Block("b"), new Block("c")];
  const value = {
    summary: { text: summary },
    facts: [{ id: "zweck", text: fact }],
    list: [plain],
    day: "2026",
  };

  it("are found by file and path, members of lists by their id", () => {
    expect([...findBlocks(value, "roles/x.yaml")]).toEqual([
      { block: summary, key: "roles/x.yaml#summary.text" },
      { block: fact, key: "roles/x.yaml#facts.zweck.text" },
      { block: plain, key: "roles/x.yaml#list.0" },
    ]);
  });

  it("are replaced in another value, and stay in the given one", () => {
    const replaced = replaceBlocks(value, ({ source }) => new Block(source.toUpperCase()));
    expect([...findBlocks(replaced, "x")].map(({ block, key }) => `${key} ${block.source}`)).toEqual([
      "x#summary.text A",
      "x#facts.zweck.text B",
      "x#list.0 C",
    ]);
    expect(replaced.day).toBe("2026");
    expect(value.summary.text).toBe(summary);
  });
});

it("a block cannot be changed once it is made", () => {
  const translations = new Map<Locale, Translation>([["en", { of: "a", text: "b" }]]);
  const block = new Block("a", translations);
  translations.set("en", { of: "a", text: "c" });
  expect(readBlock(block, "en").text).toBe("b");
  expect(Object.isFrozen(block)).toBe(true);
});
