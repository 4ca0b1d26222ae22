import type { DataError } from "../data-error.ts";
import type { Stated } from "../fact-file.ts";
import type { Facts, TranslationFile } from "../facts.ts";
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
    ...facts.translations.flatMap((file) => findRepeated(file)),
    ...facts.topics.flatMap((topic) => findRepeated(topic, topic.value.words)),
    ...[...facts.bodies, ...facts.publications, ...facts.glossary].flatMap(findNamesAsSearchWords),
  ];
};

/** A search word that is another name of the same thing already, or stands twice. */
function findNamesAsSearchWords({
  value,
  ...place
}: Stated<{ readonly aliases: readonly string[]; readonly searchWords: readonly string[] }>): DataError[] {
  return findRepeated({ ...place, value: { aliases: value.searchWords } }, value.aliases, "searchWords");
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
  file: Stated<{ readonly aliases: readonly string[] }>,
  known: readonly string[] = [],
  field = "aliases",
): DataError[] {
  const seen = new Set(known.map((word) => word.toLowerCase()));
  return file.value.aliases.flatMap((alias, index) => {
    const spelling = alias.toLowerCase();
    if (!seen.has(spelling)) {
      seen.add(spelling);
      return [];
    }
    return [
      toErrorAt(
        file,
        [field, index],
        `Das Suchwort „${alias}“ steht zweimal in dieser Datei; Groß und klein zählt nicht.`,
        "Bitte eines der beiden löschen.",
      ),
    ];
  });
}
