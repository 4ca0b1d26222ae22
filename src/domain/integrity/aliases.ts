import type { DataError } from "../mistakes/data-error.ts";
import type { Stated } from "../mistakes/fact-file.ts";
import { toSeen } from "../mistakes/look-alike.ts";
import type { BodyFile, Facts, TranslationFile } from "../network/facts.ts";
import { isSuccession, type Period } from "../time/period.ts";
import { toBlocksByFile } from "../translations/translations.ts";
import { type Rule, toErrorAt } from "./network-rule.ts";

/** Fields with words a search finds a thing by: other names, which readers see, and words for the search only. */
const wordFields = ["aliases", "searchWords"] as const;

type Sought = { readonly [field in (typeof wordFields)[number]]: readonly string[] };

/** A thing with search words in other languages has German ones as well; each word stands in its file once. */
export const checkAliases: Rule = (facts) => {
  const sought = new Set(toSought(facts));
  const originals = new Set(toBlocksByFile(facts).keys());
  // A missing German file is reported by the rule of translations.
  const misplaced = facts.translations.filter(
    (file) => file.value.aliases.length > 0 && originals.has(file.original) && !sought.has(file.original),
  );
  return [
    ...misplaced.map(toMisplaced),
    ...[...facts.translations, ...facts.bodies, ...facts.publications, ...facts.glossary].flatMap((file) =>
      findRepeated(file, "aliases", file.value.aliases),
    ),
    ...[...facts.bodies, ...facts.publications, ...facts.glossary].flatMap((file) =>
      findRepeated(file, "searchWords", file.value.searchWords, file.value.aliases),
    ),
    ...facts.topics.flatMap((topic) => [
      ...findRepeated(topic, "words", topic.value.words),
      ...findRepeated(topic, "aliases", topic.value.aliases, topic.value.words),
    ]),
    ...wordFields.flatMap((field) => [
      ...findForeignNames(facts.bodies, field, ({ name, shortName }) => [name, shortName]),
      ...findForeignNames(facts.glossary, field, ({ term }) => [term]),
    ]),
  ];
};

/** Search words of one thing that equal the name of another of its kind; a search for that name would find both. */
function findForeignNames<T extends Sought & Period>(
  files: readonly Stated<T>[],
  field: keyof Sought,
  toNames: (value: T) => readonly (string | undefined)[],
): DataError[] {
  const named = new Map<string, Stated<T>>();
  for (const file of files)
    for (const name of toNames(file.value)) if (name !== undefined) named.set(toSeen(name), file);
  return files.flatMap((file) =>
    file.value[field].flatMap((alias, index) => {
      const other = named.get(toSeen(alias));
      // A search for an office that is gone should find its successor.
      if (other === undefined || other === file || isSuccession(other.value, file.value)) return [];
      if (other.value.validTo !== undefined) return [];
      return [
        toErrorAt(
          file,
          [field, index],
          `Das Suchwort „${alias}“ ist der Name von ${other.file}.`,
          "Bitte hier löschen; wer danach sucht, findet dorthin.",
        ),
      ];
    }),
  );
}

/** Other names shared by two bodies: a hint, not an error, since one name may mean both. Search words may be shared. */
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
          `Der andere Name „${alias}“ führt auch zu ${other.file}.`,
          "Bitte prüfen, ob beide so heißen; sonst als Suchwort (searchWords) eintragen.",
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
  const toSpelling = (word: string) => word.toLowerCase().replace(/\s+/g, " ");
  const seen = new Set(known.map(toSpelling));
  return words.flatMap((word, index) => {
    const spelling = toSpelling(word);
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
