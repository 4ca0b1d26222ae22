import { describe, expect, it } from "vitest";
import { Block } from "../../../../src/domain/language/block.ts";
import { blockField, nameField } from "../../../../src/domain/schema/fields/text-fields.ts";

describe("nameField", () => {
  it.each([
    ["  Amt  ", "Amt"],
    ["Amt\n  für\tAlles", "Amt für Alles"],
    ["am 5.\u00a0Mai", "am 5.\u00a0Mai"],
    ["", undefined],
    [" \n ", undefined],
  ])("reads %j as %j", (text, name) => {
    expect(nameField.safeParse(text).data).toBe(name);
  });
});

describe("blockField", () => {
  it.each([
    [" Ein\n Satz. ", "Ein Satz."],
    ["", undefined],
  ])("reads %j as the block %j", (text, source) => {
    const { data } = blockField.safeParse(text);
    expect(data?.source).toBe(source);
    if (source !== undefined) expect(data).toBeInstanceOf(Block);
  });
});

describe("text fields", () => {
  it.each([
    ["a name", 300, nameField],
    ["a text", 2000, blockField],
  ])("%s has at most %i characters", (_, most, field) => {
    expect(field.safeParse("x".repeat(most)).success).toBe(true);
    expect(field.safeParse("x".repeat(most + 1)).success).toBe(false);
  });
});
