import type { z } from "zod";
import type { DataError } from "./data-error.ts";
import type { Stated } from "./fact-file.ts";
import { isLocale, knownLocales, type Locale, sourceLocale } from "./locale.ts";
import { toSuggestion } from "./nearest.ts";
import type { wordsSchema } from "./schema/words.ts";

type WordsFile = Stated<z.output<typeof wordsSchema>>;

/** Interface words of every language, and what is wrong with them: unknown languages, unknown keys. */
export function checkWords(files: readonly Stated<unknown>[]): {
  byLocale: Map<Locale, ReadonlyMap<string, string>>;
  errors: DataError[];
} {
  const named = (files as readonly WordsFile[]).map((file) => ({ file, tag: toTag(file.file) }));
  const source = named.find(({ tag }) => tag === sourceLocale)?.file.value.words ?? {};
  const errors = named.flatMap(({ file, tag }) => [
    ...(isLocale(tag)
      ? []
      : [
          {
            file: file.file,
            line: 1,
            column: 1,
            message: `Die Sprache „${tag}“ ist nicht bekannt.`,
            remedy: toSuggestion(tag, knownLocales),
          },
        ]),
    ...Object.keys(file.value.words)
      .filter((key) => !Object.hasOwn(source, key))
      .map((key) => ({
        file: file.file,
        ...file.locate(["words", key], "key"),
        message: `Das Wort „${key}“ gibt es in der deutschen Datei nicht.`,
        remedy: toSuggestion(key, Object.keys(source)),
      })),
  ]);
  const byLocale = new Map<Locale, ReadonlyMap<string, string>>();
  for (const { file, tag } of named) {
    if (!isLocale(tag)) continue;
    byLocale.set(tag, new Map(Object.entries(file.value.words).map(([key, { text }]) => [key, text])));
  }
  return { byLocale, errors };
}

function toTag(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1, -".yaml".length);
}
