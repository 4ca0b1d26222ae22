import { expect, it } from "vitest";
import { quote } from "../../../src/domain/text/quote.ts";

it.each([
  ["Beirat", "Beirat"],
  ["  zwei\n  Zeilen ", "zwei Zeilen"],
  ["a".repeat(60), "a".repeat(60)],
  ["a".repeat(61), `${"a".repeat(60)}…`],
  [`${"a".repeat(59)}😀😀`, `${"a".repeat(59)}\ufffd…`],
])("%j is quoted as %j", (value, short) => {
  expect(quote(value)).toBe(short);
});
