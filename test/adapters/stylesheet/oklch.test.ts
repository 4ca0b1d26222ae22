import { describe, expect, it } from "vitest";
import { replaceOklch } from "../../../src/adapters/stylesheet/oklch.ts";

describe("replaceOklch", () => {
  it.each([
    ["oklch(0% 0 0)", "#000000"],
    ["oklch(100% 0 0)", "#ffffff"],
    // KERN writes the same colour both ways: as token and as fallback of its rules.
    ["oklch(42.84% 0.1689 265.02)", "#2044aa"],
    ["oklch(20.23% 0.0321 277.67)", "#131525"],
    ["1px solid oklch(42.84% 0.1689 265.02)", "1px solid #2044aa"],
    ["color-mix(in oklch, red, transparent 8%)", "color-mix(in oklch, red, transparent 8%)"],
    ["oklch(50% 0.1 20 / 50%)", "oklch(50% 0.1 20 / 50%)"],
  ])("turns %s into %s", (value, expected) => {
    expect(replaceOklch(value)).toBe(expected);
  });
});
