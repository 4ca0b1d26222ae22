import { expect, it } from "vitest";
import { wordsSchema } from "../../../src/domain/schema/words-schema.ts";

it.each([
  ["a word", { a: { text: "Ja" } }, true],
  ["a word with a note", { "a.b": { text: "Ja", note: "Antwort" } }, true],
  ["no word", {}, true],
  ["an empty word", { a: { text: "" } }, false],
  ["a bare text", { a: "Ja" }, false],
  ["an unknown field", { a: { text: "Ja", html: "<b>" } }, false],
])("%s: %s", (_, words, expected) => {
  expect(wordsSchema.safeParse({ words }).success).toBe(expected);
});
