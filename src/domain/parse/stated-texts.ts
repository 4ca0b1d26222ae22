import { Block } from "../language/block.ts";
import type { FactPath, Stated } from "../mistakes/fact-file.ts";
import { type Facts, type TranslationFile, toStatedFiles } from "../network/facts.ts";

/** A text somewhere in a file, with the path that leads to it. */
export interface StatedText {
  readonly stated: Pick<Stated<unknown>, "file" | "locate">;
  readonly path: FactPath;
  readonly text: string;
  /** True for a translated text, false for a name, an id, an address. */
  readonly isBlock: boolean;
}

/** Every German text of facts and of the heads of longer texts, in the order of the files; without the longer texts. */
export function findStatedTexts(facts: Facts): StatedText[] {
  const heads = facts.prose.map(({ file, locate, head }) => ({ file, locate, value: head as unknown }));
  return [...toStatedFiles(facts), ...heads].flatMap((stated) => inValue(stated, stated.value, []));
}

/** Every text of a file of translations, in the file's order. */
export function findTranslatedTexts(file: TranslationFile): StatedText[] {
  return Object.entries(file.value.blocks).map(([key, { text }]) => ({
    stated: file,
    path: ["blocks", key, "text"],
    text,
    isBlock: true,
  }));
}

function inValue(stated: StatedText["stated"], value: unknown, path: FactPath): StatedText[] {
  if (value instanceof Block) return [{ stated, path, text: value.source, isBlock: true }];
  if (typeof value === "string") return [{ stated, path, text: value, isBlock: false }];
  if (value === null || typeof value !== "object") return [];
  // An explanation is made from the name, which is in the file itself.
  return Object.entries(value)
    .filter(([key]) => key !== "explanation")
    .flatMap(([key, inner]) => inValue(stated, inner, [...path, Array.isArray(value) ? Number(key) : key]));
}
