import type { DataError } from "../data-error.ts";
import type { Stated } from "../fact-file.ts";
import type { BodyFile, Facts, TranslationFile } from "../facts.ts";
import { toSeen } from "../look-alike.ts";
import { isSuccession, type Period } from "../period.ts";
import { toBlocksByFile } from "../translations.ts";
import { type Rule, toErrorAt } from "./rule.ts";

/** Search words in other languages belong to a thing that has some in German; each stands in its file once. */
export const checkAliases: Rule = (facts) => {
  const sought = new Set(toSought(facts));
  const originals = new Set(toBlocksByFile(facts).keys());
  // Where there is no German file, the rule of translations says so.
  const misplaced = facts.translations.filter(
    (file) => file.value.aliases.length > 0 && originals.has(file.original) && !sought.has(file.original),
  );
  return [
    ...misplaced.map(toMisplaced),
    ...[...facts.translations, ...facts.bodies, ...facts.publications, ...facts.glossary].flatMap((file) =>
      findRepeated(file, "aliases", file.value.aliases),
    ),
    ...facts.topics.flatMap((topic) => [
      ...findRepeated(topic, "words", topic.value.words),
      ...findRepeated(topic, "aliases", topic.value.aliases, topic.value.words),
    ]),
    ...findForeignNames(facts.bodies, ({ name, shortName }) => [name, shortName]),
    ...findForeignNames(facts.glossary, ({ term }) => [term]),
  ];
};

/** Search words of one thing that are the very name of another of its kind; a search for that name would find both. */
function findForeignNames<T extends { readonly aliases: readonly string[] } & Period>(
  files: readonly Stated<T>[],
  toNames: (value: T) => readonly (string | undefined)[],
): DataError[] {
  const named = new Map<string, Stated<T>>();
  for (const file of files)
    for (const name of toNames(file.value)) if (name !== undefined) named.set(toSeen(name), file);
  return files.flatMap((file) =>
    file.value.aliases.flatMap((alias, index) => {
      const other = named.get(toSeen(alias));
      // Who looks for an office that is gone shall find the one that took over.
      if (other === undefined || other === file || isSuccession(other.value, file.value)) return [];
      if (other.value.validTo !== undefined) return [];
      return [
        toErrorAt(
          file,
          ["aliases", index],
          `Das Suchwort „${alias}“ ist der Name von ${other.file}.`,
          "Bitte hier löschen; wer danach sucht, findet dorthin.",
        ),
      ];
    }),
  );
}

/** Search words two bodies share: to be told, never to be refused, since one word may well mean both. */
export function findSharedAliases({ bodies }: Pick<Facts, "bodies">): DataError[] {
  const seen = new Map<string, BodyFile>();
  return bodies.flatMap((body) =>
    body.value.aliases.flatMap((alias, index) => {
      const other = seen.get(toSeen(alias));
      if (other === undefined) seen.set(toSeen(alias), body);
      if (other === undefined || other === body) return [];
      return [
        toErrorAt(
          body,
          ["aliases", index],
          `Das Suchwort „${alias}“ führt auch zu ${other.file}.`,
          "Bitte prüfen, ob beide gemeint sind.",
        ),
      ];
    }),
  );
}

function toSought({ bodies, publications, glossary, topics }: Facts): string[] {
  return [bodies, publications, glossary, topics].flatMap((group) => group.map(({ file }) => file));
}

function toMisplaced(file: TranslationFile): DataError {
  return toErrorAt(
    file,
    ["aliases"],
    "Suchwörter gibt es hier nicht.",
    "Sie gehören zu Stellen, Fragen, Veröffentlichungen und Wörtern des Glossars; bitte dort eintragen.",
  );
}

/** @param known words that already stand somewhere else in the file */
function findRepeated(
  file: Stated<unknown>,
  field: string,
  words: readonly string[],
  known: readonly string[] = [],
): DataError[] {
  const seen = new Set(known.map((word) => word.toLowerCase()));
  return words.flatMap((word, index) => {
    const spelling = word.toLowerCase();
    if (!seen.has(spelling)) {
      seen.add(spelling);
      return [];
    }
    return [
      toErrorAt(
        file,
        [field, index],
        `Das Suchwort „${word}“ steht zweimal in dieser Datei; Groß und klein zählt nicht.`,
        "Bitte eines der beiden löschen.",
      ),
    ];
  });
}
