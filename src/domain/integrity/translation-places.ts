import { isLocale, sourceLocale } from "../language/locale.ts";
import type { DataError } from "../mistakes/data-error.ts";
import type { Facts, TranslationFile } from "../network/facts.ts";
import { toLocaleRemedy } from "../schema/locale-remedy.ts";
import { isSlip } from "../text/nearest.ts";
import { compareText } from "../text/text-order.ts";
import { toBlocksByFile } from "../translations/translations.ts";
import { type Rule, toErrorAt } from "./network-rule.ts";
import { findRenamed, toStem } from "./renamed-files.ts";

/**
 * Translations are in a known language, belong to an existing German file, and have the same link targets as their
 * German text. A translation without a German original is no mistake of the person who deleted it: `npm run
 * translations` lists it.
 */
export const checkTranslations: Rule = (facts) => [
  ...facts.translations.flatMap((file) => [...checkLanguage(file), ...checkLinks(file)]),
  ...checkOriginals(facts),
];

/** Missing German files, each reported once, for all languages it was translated into. */
function checkOriginals(facts: Facts): DataError[] {
  const originals = new Set(toBlocksByFile(facts).keys());
  const renamed = new Set(findRenamed(facts).values());
  const orphans = Map.groupBy(
    facts.translations.filter(
      ({ original }) =>
        !originals.has(original) && !renamed.has(original) && !facts.unread?.has(toStem(original)),
    ),
    ({ original }) => original,
  );
  const taken = new Set(facts.translations.map(({ tag, original }) => `${tag} ${original}`));
  return [...orphans.values()].flatMap((files) =>
    // A German file that already has its translation into that language cannot be the intended one.
    checkOriginal(
      files,
      [...originals].filter((original) => files.every(({ tag }) => !taken.has(`${tag} ${original}`))),
    ),
  );
}

function checkLanguage(file: TranslationFile): DataError[] {
  const { tag } = file;
  if (tag === sourceLocale)
    return [
      toErrorAt(
        file,
        [],
        "Deutsch ist die Sprache der Angaben und hat keine Übersetzungen.",
        "Bitte den Text in der Datei selbst ändern.",
      ),
    ];
  if (isLocale(tag)) return [];
  const message = `Die Sprache „${tag}“ ist nicht bekannt.`;
  return [toErrorAt(file, [], message, toLocaleRemedy(tag))];
}

function checkOriginal(files: readonly TranslationFile[], originals: readonly string[]): DataError[] {
  const [file, ...others] = files.toSorted((a, b) => compareText(a.file, b.file));
  if (file === undefined) return [];
  const near = originals.find((original) => isSlip(file.original, original));
  const also = others.length === 0 ? "" : ` Dasselbe gilt für: ${others.map(({ tag }) => tag).join(", ")}.`;
  const what = others.length === 0 ? "diese Datei" : "diese Dateien";
  return [
    toErrorAt(
      file,
      [],
      `Zu dieser Übersetzung fehlt die deutsche Datei „${file.original}“.${also}`,
      near === undefined
        ? `Ist sie gelöscht, bitte auch ${what} löschen; ist sie umbenannt, bitte ${others.length === 0 ? "diese" : what} ebenso umbenennen.`
        : `Meinten Sie „${near}“?`,
    ),
  ];
}

function checkLinks(file: TranslationFile): DataError[] {
  return Object.entries(file.value.blocks).flatMap(([key, { of, text }]) => {
    const wanted = [...new Set(toTargets(of))].sort();
    const linked = [...new Set(toTargets(text))].sort();
    if (text === "" || wanted.join() === linked.join()) return [];
    return [
      toErrorAt(
        file,
        ["blocks", key, "text"],
        `Die Übersetzung von „${key}“ verlinkt nicht dasselbe wie der deutsche Text.`,
        wanted.length === 0
          ? "Bitte die Links entfernen."
          : `Bitte genau diese Kennungen verlinken: ${wanted.map((id) => `„${id}“`).join(", ")}.`,
      ),
    ];
  });
}

/** Targets of the links in a sentence or in Markdown. */
function toTargets(text: string): string[] {
  return [...text.matchAll(/(?<!!)\[[^\][]*\]\(([^()\s]*)/g)].map(([, target = ""]) => target);
}
