import { isLocale, knownLocales, type Locale, sourceLocale } from "../language/locale.ts";
import { findNearest } from "../text/nearest.ts";
import type { Hint } from "./fields/hint.ts";

/** Remedy for a word that is no language tag. */
export const localeHint: Hint = {
  remedy: "Bitte das Kürzel der Sprache schreiben, zum Beispiel „en“ für Englisch oder „tr“ für Türkisch.",
  toMeant: (word) => findNamed(word) ?? findSpokenIn(word) ?? findNearest(word, knownLocales),
};

/** The same as one German sentence: the tag most likely meant, else the form of a tag. */
export function toLocaleRemedy(word: string): string {
  const meant = localeHint.toMeant?.(word);
  return meant === undefined ? localeHint.remedy : `Meinten Sie „${meant}“?`;
}

/** The tag for a language's German name, among the two-letter ones and those with interface words of ours. */
function findNamed(word: string): Locale | undefined {
  const names = new Intl.DisplayNames(sourceLocale, { type: "language", fallback: "none" });
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const short = letters.flatMap((first) => letters.map((second) => first + second)).filter(isLocale);
  const wanted = word.toLocaleLowerCase(sourceLocale);
  return short.find((tag) => names.of(tag)?.toLocaleLowerCase(sourceLocale) === wanted);
}

/** The main language of a country whose code was written instead: `uk` for `ua`. */
function findSpokenIn(word: string): Locale | undefined {
  if (!/^[a-z]{2}$/i.test(word)) return undefined;
  const { language } = new Intl.Locale(`und-${word}`).maximize();
  return language !== "und" && language !== "en" && isLocale(language) ? language : undefined;
}
