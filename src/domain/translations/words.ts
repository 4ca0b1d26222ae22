import type { z } from "zod";
import { isLocale, type Locale, sourceLocale } from "../language/locale.ts";
import type { Translation } from "../language/translation.ts";
import type { DataError } from "../mistakes/data-error.ts";
import type { Stated } from "../mistakes/fact-file.ts";
import { toLocaleRemedy } from "../schema/locale-remedy.ts";
import type { wordsSchema } from "../schema/words-schema.ts";
import { findNearest, toSuggestion } from "../text/nearest.ts";
import { quote } from "../text/quote.ts";

type WordsFile = Stated<z.output<typeof wordsSchema>>;

/** Maximum number of unknown words reported per file; more mean it is the wrong file. */
const maxTold = 100;

/**
 * Interface words of every language, and their mistakes: unknown languages, unknown keys. A translation whose German
 * word was removed from this software is no mistake of the site, since an update of the software must not break it; it
 * is reported as a hint.
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
  hints: DataError[];
} {
  const toNamed = (file: Stated<unknown>) => ({ file: file as WordsFile, tag: toTag(file.file) });
  const named = files.map(toNamed);
  const defaults = software.map(toNamed);
  const source = [...defaults, ...named].find(({ tag }) => tag === sourceLocale)?.file.value.words ?? {};
  // A mistyped key still has the German text of the intended key.
  const isSlipOf = (key: string, of: string) =>
    findNearest(
      key,
      Object.keys(source).filter((known) => source[known]?.text === of),
    ) !== undefined;
  const isLeftOver = (file: WordsFile, key: string) => {
    const of = file.value.words[key]?.of;
    return software.length > 0 && of !== undefined && !Object.hasOwn(source, key) && !isSlipOf(key, of);
  };
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
      .filter((key) => !Object.hasOwn(source, key) && !isLeftOver(file, key))
      .slice(0, maxTold)
      .map((key) => ({
        file: file.file,
        ...file.locate(["words", key], "key"),
        message: `Das Wort „${quote(key)}“ gibt es in der deutschen Datei nicht.`,
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
  return {
    byLocale,
    translations,
    errors,
    hints: named.flatMap(({ file }) => findLeftOver(file, isLeftOver)),
  };
}

/** One hint per file, at the first left-over word. */
function findLeftOver(file: WordsFile, isLeftOver: (file: WordsFile, key: string) => boolean): DataError[] {
  const [first, ...others] = Object.keys(file.value.words).filter((key) => isLeftOver(file, key));
  if (first === undefined) return [];
  const also = others.length === 0 ? "" : `, ebenso ${others.length} weitere in dieser Datei`;
  return [
    {
      file: file.file,
      ...file.locate(["words", first], "key"),
      message: `Das Wort „${quote(first)}“ braucht diese Ausgabe der Software nicht mehr${also}.`,
      remedy: "Bitte bei Gelegenheit löschen.",
    },
  ];
}

/** German words without a text, for which there is no fallback. */
function findUnwritten(file: WordsFile): DataError[] {
  const unwritten = Object.entries(file.value.words).filter(([, { text }]) => text === "");
  return unwritten.map(([key]) => ({
    file: file.file,
    ...file.locate(["words", key, "text"]),
    message: `Das Wort „${quote(key)}“ hat keinen deutschen Text.`,
    remedy: "Bitte „text“ ausfüllen.",
  }));
}

/** Translated words with the German they were made from; one without it counts as made from nothing. */
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
