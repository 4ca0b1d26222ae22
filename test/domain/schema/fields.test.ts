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
    ["x".repeat(300), "x".repeat(300)],
    ["x".repeat(301), undefined],
  ])("the name %j is read as %j", (text, name) => {
    expect(nameField.safeParse(text).data).toBe(name);
  });

  it.each([
    [" Ein\n Satz. ", "Ein Satz."],
    ["", undefined],
    ["x".repeat(2001), undefined],
  ])("the text %j is read as the block %j", (text, source) => {
    const { data } = blockField.safeParse(text);
    expect(data?.source).toBe(source);
    if (source !== undefined) expect(data).toBeInstanceOf(Block);
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
