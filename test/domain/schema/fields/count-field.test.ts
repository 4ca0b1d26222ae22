import { describe, expect, it } from "vitest";
import { countField } from "../../../../src/domain/schema/fields/count-field.ts";

describe("countField", () => {
  it.each([
    ["1", 1],
    ["9999", 9999],
    ["0", undefined],
    ["10000", undefined],
    ["1.5", undefined],
    ["012", undefined],
  ])("reads %j as %j", (text, value) => {
    expect(countField.safeParse(text).data).toBe(value);
  });
});
