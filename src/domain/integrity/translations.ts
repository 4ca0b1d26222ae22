import type { DataError } from "../data-error.ts";
import type { TranslationFile } from "../facts.ts";
import { isLocale, sourceLocale } from "../locale.ts";
import { toLocaleRemedy } from "../locale-remedy.ts";
import { isSlip } from "../nearest.ts";
import { toBlocksByFile } from "../translations.ts";
import { type Rule, toErrorAt } from "./rule.ts";

/**
 * Translations are in a known language, belong to a German file there is, and link to what their German text links to.
 * A text whose German original is gone is no mistake of the person who deleted it: `npm run translations` lists it.
 */
export const checkTranslations: Rule = (facts) => {
  const originals = new Set(toBlocksByFile(facts).keys());
  return facts.translations.flatMap((file) => [
    ...checkLanguage(file),
    ...(originals.has(file.original) || facts.unread?.has(toStem(file.original))
      ? []
      : checkOriginal(file, originals)),
    ...checkLinks(file),
  ]);
};

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

function checkOriginal(file: TranslationFile, originals: ReadonlySet<string>): DataError[] {
  const near = [...originals].find((original) => isSlip(file.original, original));
  return [
    toErrorAt(
      file,
      [],
      `Zu dieser Übersetzung fehlt die deutsche Datei „${file.original}“.`,
      near === undefined
        ? "Ist sie gelöscht, bitte auch diese Datei löschen; ist sie umbenannt, bitte diese ebenso umbenennen."
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

/** Where the links of a sentence or of Markdown lead. */
function toTargets(text: string): string[] {
  return [...text.matchAll(/(?<!!)\[[^\][]*\]\(([^()\s]*)/g)].map(([, target = ""]) => target);
}

function toStem(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.[a-z]+$/, "");
}
