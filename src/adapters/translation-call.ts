import { isLocale, type Locale, sourceLocale } from "../domain/locale.ts";
import { localeHint, toLocaleRemedy } from "../domain/locale-remedy.ts";
import { CommandError } from "./command-error.ts";

/** The language a call of the command names. @throws CommandError when it is none, or German */
export function toTargetLocale(tag: string): Locale {
  if (isLocale(tag) && tag !== sourceLocale) return tag;
  if (tag === sourceLocale)
    throw new CommandError("Deutsch ist die Sprache der Angaben und hat keine Übersetzungen.");
  if (tag === "") throw new CommandError(`Bitte eine Sprache nennen. ${localeHint.remedy}`);
  throw new CommandError(`Die Sprache „${tag}“ ist nicht bekannt. ${toLocaleRemedy(tag)}`);
}
