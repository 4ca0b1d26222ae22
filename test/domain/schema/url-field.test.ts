import { describe, expect, it } from "vitest";
import { urlField } from "../../../src/domain/schema/url-field.ts";

describe("urlField", () => {
  it.each([
    ["https://a.example.org/", "https://a.example.org/"],
    ["a.example.org", undefined],
    ["javascript:alert(1)", undefined],
  ])("reads %j as %j", (text, value) => {
    expect(urlField.safeParse(text).data).toBe(value);
  });
});
