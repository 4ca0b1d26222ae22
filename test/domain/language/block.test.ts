import { describe, expect, it } from "vitest";
import { Block, nameBlocks, readBlock } from "../../../src/domain/language/block.ts";

describe("readBlock", () => {
  it.each([
    ["de", "source"],
    ["en", "stand-in"],
    ["ar", "stand-in"],
  ] as const)("shows readers of %s the German text as %s", (locale, state) => {
    expect(readBlock(new Block("Hallo"), locale)).toEqual({ text: "Hallo", locale: "de", state });
  });
});

describe("nameBlocks", () => {
  it("names blocks by file and path, members of lists by their id", () => {
    const [summary, fact, plain] = [new Block("a"), new Block("b"), new Block("c")];
    nameBlocks(
      { summary: { text: summary }, facts: [{ id: "zweck", text: fact }], list: [plain] },
      "roles/x.yaml",
    );
    expect([summary, fact, plain].map(({ key }) => key)).toEqual([
      "roles/x.yaml#summary.text",
      "roles/x.yaml#facts.zweck.text",
      "roles/x.yaml#list.0",
    ]);
  });

  it("refuses to rename a block", () => {
    const block = new Block("a");
    nameBlocks(block, "x");
    nameBlocks(block, "x");
    expect(() => nameBlocks(block, "y")).toThrow("renamed");
  });
});
