import { Block } from "../block.ts";
import type { DataError } from "../data-error.ts";
import type { FactPath, Stated } from "../fact-file.ts";
import { toStatedFiles } from "../facts.ts";
import { findLeftoverMarks } from "../leftover-marks.ts";
import type { Marked } from "../mark-kind.ts";
import { isMarkdown } from "../translations.ts";
import { type Rule, toErrorAt } from "./rule.ts";

/** No text of the facts, and none of their translations, holds a mark people would read as it stands. */
export const checkMarks: Rule = (facts) => [
  ...toStatedFiles(facts).flatMap((stated) => checkValue(stated, stated.value, [])),
  ...facts.prose.flatMap(({ file, locate, head }) => checkValue({ file, locate, value: head }, head, [])),
  ...facts.translations.flatMap((file) =>
    // Its links are held against those of the German text.
    Object.entries(file.value.blocks)
      .filter(([key]) => !isMarkdown(file, key))
      .flatMap(([key, { text }]) => checkText(file, text, ["blocks", key, "text"], "sentence")),
  ),
];

function checkValue(stated: Stated<unknown>, value: unknown, path: FactPath): DataError[] {
  if (value instanceof Block)
    return checkText(stated, value.source, path, path.at(-1) === "sentence" ? "sentence" : "plain");
  if (typeof value === "string") return isName(path) ? checkText(stated, value, path, "plain") : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => checkValue(stated, item, [...path, index]));
  if (value === null || typeof value !== "object") return [];
  // An explanation is made from the name, which is told already.
  const stating = Object.entries(value).filter(([key]) => key !== "explanation");
  return stating.flatMap(([key, inner]) => checkValue(stated, inner, [...path, key]));
}

/** True for what is shown as it stands, in every language. */
function isName(path: FactPath): boolean {
  return ["name", "shortName", "title", "publisherTitle", "term", "description"].includes(
    String(path.at(-1)),
  );
}

function checkText(
  stated: Pick<Stated<unknown>, "file" | "locate">,
  text: string,
  path: FactPath,
  marked: Marked,
): DataError[] {
  const [first] = findLeftoverMarks(text, marked);
  return first === undefined
    ? []
    : [toErrorAt(stated, path, first.message, first.remedy, text.slice(0, first.index))];
}
