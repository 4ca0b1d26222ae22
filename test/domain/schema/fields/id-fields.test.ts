import { describe, expect, it } from "vitest";
import { idField } from "../../../../src/domain/schema/fields/id-fields.ts";

describe("idField", () => {
  it.each([
    ["beirat", "beirat"],
    ["2014-12-05-gruendung", "2014-12-05-gruendung"],
    ["Beirat", undefined],
    ["", undefined],
  ])("reads %j as %j", (text, value) => {
    expect(idField.safeParse(text).data).toBe(value);
  });
});
