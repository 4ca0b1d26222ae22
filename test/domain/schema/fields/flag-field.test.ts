import { describe, expect, it } from "vitest";
import { flagField } from "../../../../src/domain/schema/fields/flag-field.ts";

describe("flagField", () => {
  it.each([
    ["true", true],
    ["false", false],
    ["ja", undefined],
    ["True", undefined],
  ])("reads %j as %j", (text, value) => {
    expect(flagField.safeParse(text).data).toBe(value);
  });
});
