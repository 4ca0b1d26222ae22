import { describe, expect, it } from "vitest";
import { editedDayField, pastDateField } from "../../../../src/domain/schema/fields/date-fields.ts";

describe("pastDateField", () => {
  it.each([
    ["2024", "2024"],
    ["2024-02", "2024-02"],
    ["2024-02-29", "2024-02-29"],
    ["2023-02-29", undefined],
    ["29.02.2024", undefined],
  ])("reads %j as %j", (text, value) => {
    expect(pastDateField.safeParse(text).data).toBe(value);
  });
});

describe("editedDayField", () => {
  it.each([
    ["2026-11-25", "2026-11-25"],
    ["2026-11", undefined],
    ["2026-11-31", undefined],
  ])("reads %j as %j", (text, value) => {
    expect(editedDayField.safeParse(text).data).toBe(value);
  });
});
