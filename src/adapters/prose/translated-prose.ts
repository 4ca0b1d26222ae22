import { isLocale, sourceLocale } from "../../domain/language/locale.ts";
import type { DataError } from "../../domain/mistakes/data-error.ts";
import type { TranslationFile } from "../../domain/network/facts.ts";
import { isMarkdown } from "../../domain/translations/translations.ts";
import { readMarkdown } from "./markdown.ts";
import type { ProseProblem } from "./rules/prose-rule.ts";

/** Errors in translated paragraphs of prose; empty for translations of anything else. */
export function checkTranslatedProse(file: TranslationFile): DataError[] {
  return toParagraphs(file).flatMap(({ key, text }) =>
    read(file, text)
      .filter(({ isHint }) => !isHint)
      .map((problem) => toError(file, key, text, problem)),
  );
}

/** Hints for translated paragraphs. */
export function findTranslatedProseHints(file: TranslationFile): DataError[] {
  return toParagraphs(file).flatMap(({ key, text }) =>
    read(file, text)
      .filter(({ isHint }) => isHint)
      .map((problem) => toError(file, key, text, problem)),
  );
}

function toParagraphs(file: TranslationFile): { key: string; text: string }[] {
  return Object.entries(file.value.blocks)
    .filter(([key]) => isMarkdown(file, key))
    .map(([key, { text }]) => ({ key, text }));
}

function read({ file, tag }: TranslationFile, text: string): readonly ProseProblem[] {
  return readMarkdown(file, text, 1, isLocale(tag) && tag !== sourceLocale ? tag : "de-simple").problems;
}

function toError(
  { file, locate }: TranslationFile,
  key: string,
  text: string,
  { line, column, message, remedy }: ProseProblem,
): DataError {
  const lines = text.split("\n");
  const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? "").slice(0, column - 1)].join("\n");
  return { file, ...locate(["blocks", key, "text"], "value", before), message, remedy };
}
