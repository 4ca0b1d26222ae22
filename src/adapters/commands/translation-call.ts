import { relative, resolve } from "node:path";
import { isLocale, type Locale, sourceLocale } from "../../domain/language/locale.ts";
import { translationsPlace } from "../../domain/schema/catalogue.ts";
import { localeHint, toLocaleRemedy } from "../../domain/schema/locale-remedy.ts";
import type { BlockStatus } from "../../domain/translations/translation-status.ts";
import { toTranslationPath } from "../../domain/translations/translations.ts";
import { CallError } from "../terminal/call-error.ts";
import { commands } from "../terminal/command-catalogue.ts";
import { CommandError } from "../terminal/command-error.ts";

/** A file of translations: its language, and its path below the root. */
export interface TranslationPlace {
  readonly locale: Locale;
  readonly path: string;
}

/** The language named in a call. @throws CallError for an unknown language, or German */
export function toTargetLocale(tag: string): Locale {
  if (isLocale(tag) && tag !== sourceLocale) return tag;
  throw new CallError(commands.translations, toLocaleProblem(tag));
}

function toLocaleProblem(tag: string): string {
  if (tag === sourceLocale) return "Deutsch ist die Sprache der Angaben und hat keine Übersetzungen.";
  if (tag === "") return `Bitte eine Sprache nennen. ${localeHint.remedy}`;
  return `Die Sprache „${tag}“ ist nicht bekannt. ${toLocaleRemedy(tag)}`;
}

/**
 * The file of translations named in a call, in any form of its path: relative to the root, relative to the current
 * folder, absolute, or with the backslashes of Windows.
 * @param blocks places of all texts, to show the path for a German file
 * @throws CommandError when it is no file of translations of this site
 */
export function toTranslationPlace(
  root: string,
  named: string,
  blocks: readonly Pick<BlockStatus, "file">[],
): TranslationPlace {
  const slashed = named.replaceAll("\\", "/");
  const below = [resolve(root, slashed), resolve(slashed)].map((path) =>
    relative(resolve(root), path).replaceAll("\\", "/"),
  );
  for (const path of below) {
    const tag = /^_data\/(?:translations\/([^/]+)\/.+|i18n\/([^/]+))\.yaml$/.exec(path);
    if (tag) return { locale: toTargetLocale(tag[1] ?? tag[2] ?? ""), path };
  }
  const german = below.find((path) => blocks.some(({ file }) => file === path));
  const place =
    german === undefined
      ? `_data/${translationsPlace}<Sprache>/ und _data/i18n/<Sprache>.yaml`
      : toTranslationPath(german, "<Sprache>");
  throw new CommandError(
    `„${named}“ ist keine Übersetzungsdatei. Übersetzungen stehen in ${place}. Bitte eine davon nennen.`,
  );
}
