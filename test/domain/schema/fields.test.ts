import { describe, expect, it } from "vitest";
import { Block } from "../../../src/domain/block.ts";
import {
  blockField,
  dateField,
  flagField,
  idField,
  nameField,
  urlField,
} from "../../../src/domain/schema/fields.ts";

describe("fields", () => {
  it.each([
    ["  Amt  ", "Amt"],
    ["Amt\n  für\tAlles", "Amt für Alles"],
    ["am 5.\u00a0Mai", "am 5.\u00a0Mai"],
    ["", undefined],
    [" \n ", undefined],
  ])("the name %j is read as %j", (text, name) => {
    expect(nameField.safeParse(text).data).toBe(name);
  });

  it.each([
    [" Ein\n Satz. ", "Ein Satz."],
    ["", undefined],
  ])("the text %j is read as the block %j", (text, source) => {
    const { data } = blockField.safeParse(text);
    expect(data?.source).toBe(source);
    if (source !== undefined) expect(data).toBeInstanceOf(Block);
  });

  it.each([
    ["a name", 300, nameField],
    ["a text", 2000, blockField],
  ])("%s has at most %i characters", (_, most, field) => {
    expect(field.safeParse("x".repeat(most)).success).toBe(true);
    expect(field.safeParse("x".repeat(most + 1)).success).toBe(false);
  });

  it.each([
    ["an id", idField, "beirat", "Beirat"],
    ["a date", dateField, "2024-02-29", "2023-02-29"],
    ["an address", urlField, "https://a.example.org/", "a.example.org"],
    ["a flag", flagField, "true", "ja"],
  ])("%s", (_, field, right, wrong) => {
    expect(field.safeParse(right).success).toBe(true);
    expect(field.safeParse(wrong).success).toBe(false);
  });
});
