import { expect, it } from "vitest";
import { toShort } from "../../../src/domain/text/short.ts";

it.each([
  ["Beirat", "Beirat"],
  ["  zwei\n  Zeilen ", "zwei Zeilen"],
  ["a".repeat(60), "a".repeat(60)],
  ["a".repeat(61), `${"a".repeat(60)}…`],
  [`${"a".repeat(59)}😀😀`, `${"a".repeat(59)}\ufffd…`],
])("%j is quoted as %j", (value, short) => {
  expect(toShort(value)).toBe(short);
});
