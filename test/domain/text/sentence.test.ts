import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSentence, sentenceTargets, toPlainSentence } from "../../../src/domain/text/sentence.ts";

describe("parseSentence", () => {
  it.each([
    ["Der Rat hilft.", [{ text: "Der Rat hilft." }]],
    ["[Rat](rat)", [{ text: "Rat", target: "rat" }]],
    ["Der [Rat](rat) hilft.", [{ text: "Der " }, { text: "Rat", target: "rat" }, { text: " hilft." }]],
    [
      "[A](a)[B](b)",
      [
        { text: "A", target: "a" },
        { text: "B", target: "b" },
      ],
    ],
    ["[Rat](Rat)", [{ text: "[Rat](Rat)" }]],
    ["[Rat](javascript:alert)", [{ text: "[Rat](javascript:alert)" }]],
    ["[](rat)", [{ text: "[](rat)" }]],
    ["a [b] (c)", [{ text: "a [b] (c)" }]],
    ["", []],
  ])("%j", (sentence, parts) => {
    expect(parseSentence(sentence)).toEqual(parts);
  });

  it("names its targets in reading order", () => {
    expect(sentenceTargets("[B](b) und [A](a) und [B](b)")).toEqual(["b", "a", "b"]);
  });

  it("loses no character of any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("[", "]", "(", ")", "a", "-", " ", "ä") }),
        (sentence) => {
          const parts = parseSentence(sentence);
          const again = parts.map(({ text, target }) =>
            target === undefined ? text : `[${text}](${target})`,
          );
          expect(again.join("")).toBe(sentence);
          expect(toPlainSentence(sentence)).toBe(parts.map(({ text }) => text).join(""));
        },
      ),
    );
  });
});
