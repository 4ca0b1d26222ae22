import type { z } from "zod";
import type { DataError } from "./data-error.ts";
import type { Stated } from "./fact-file.ts";
import { isLocale, type Locale, sourceLocale } from "./locale.ts";
import { toLocaleRemedy } from "./locale-remedy.ts";
import { toSuggestion } from "./nearest.ts";
import type { wordsSchema } from "./schema/words.ts";
import { toShort } from "./short.ts";
import type { Translation } from "./translation.ts";

type WordsFile = Stated<z.output<typeof wordsSchema>>;

/** So many unknown words are told of a file; whoever has more has brought the wrong file. */
const maxTold = 100;

/**
 * Interface words of every language, and what is wrong with them: unknown languages, unknown keys.
 * @param files words the site brings itself; each replaces the word of the same key
 * @param software words this software brings, for sites that state only some or none
 */
export function checkWords(
  files: readonly Stated<unknown>[],
  software: readonly Stated<unknown>[] = [],
): {
  byLocale: Map<Locale, ReadonlyMap<string, string>>;
  translations: Map<Locale, ReadonlyMap<string, Translation>>;
  errors: DataError[];
} {
  const toNamed = (file: Stated<unknown>) => ({ file: file as WordsFile, tag: toTag(file.file) });
  const named = files.map(toNamed);
  const defaults = software.map(toNamed);
  const source = [...defaults, ...named].find(({ tag }) => tag === sourceLocale)?.file.value.words ?? {};
  const errors = named.flatMap(({ file, tag }) => [
    ...(isLocale(tag)
      ? []
      : [
          {
            file: file.file,
            line: 1,
            column: 1,
            message: `Die Sprache „${tag}“ ist nicht bekannt.`,
            remedy: toLocaleRemedy(tag),
          },
        ]),
    ...Object.keys(file.value.words)
      .filter((key) => !Object.hasOwn(source, key))
      .slice(0, maxTold)
      .map((key) => ({
        file: file.file,
        ...file.locate(["words", key], "key"),
        message: `Das Wort „${toShort(key)}“ gibt es in der deutschen Datei nicht.`,
        remedy: toSuggestion(key, Object.keys(source)),
      })),
    ...(tag === sourceLocale ? findUnwritten(file) : []),
  ]);
  const byLocale = new Map<Locale, ReadonlyMap<string, string>>();
  const translations = new Map<Locale, ReadonlyMap<string, Translation>>();
  for (const { file, tag } of [...defaults, ...named]) {
    if (!isLocale(tag)) continue;
    const own = writtenWords(file).map(([key, { text }]): [string, string] => [key, text]);
    byLocale.set(tag, new Map([...(byLocale.get(tag) ?? []), ...own]));
    if (tag !== sourceLocale)
      translations.set(tag, new Map([...(translations.get(tag) ?? []), ...toTranslations(file)]));
  }
  return { byLocale, translations, errors };
}

/** German words without a text: what nobody can stand in for. */
function findUnwritten(file: WordsFile): DataError[] {
  const unwritten = Object.entries(file.value.words).filter(([, { text }]) => text === "");
  return unwritten.map(([key]) => ({
    file: file.file,
    ...file.locate(["words", key, "text"]),
    message: `Das Wort „${toShort(key)}“ hat keinen deutschen Text.`,
    remedy: "Bitte „text“ ausfüllen.",
  }));
}

/** Translated words with the German they were made from; one that does not say counts as made from nothing. */
function toTranslations(file: WordsFile): [string, Translation][] {
  return writtenWords(file).map(([key, { text, of = "", reviewed }]) => [key, { of, text, reviewed }]);
}

/** Words that have a text; an empty one is still to be written. */
function writtenWords({ value }: WordsFile) {
  return Object.entries(value.words).filter(([, { text }]) => text !== "");
}

function toTag(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1, -".yaml".length);
}
