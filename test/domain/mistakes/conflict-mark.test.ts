import { expect, it } from "vitest";
import { findConflictMark } from "../../../src/domain/mistakes/conflict-mark.ts";

it.each([
  ["a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n", { line: 2, column: 1 }],
  ["a\nc\n>>>>>>> x\n", { line: 3, column: 1 }],
  ["<<<<<<<", { line: 1, column: 1 }],
  ["Titel\n=======\n", undefined],
  ["a <<<<<<< b\n", undefined],
  ["<<<<<<<<< b\n", undefined],
])("of %j is at %j", (text, expected) => {
  expect(findConflictMark(text)).toEqual(expected);
});
