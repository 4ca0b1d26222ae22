import { type TextState, toTranslationState } from "../language/block.ts";
import { isLocale, type Locale, sourceLocale } from "../language/locale.ts";
import type { Translation } from "../language/translation.ts";
import type { Facts } from "../network/facts.ts";
import { matchFacts, toBlocksByFile } from "./translations.ts";

/** Status of one German text in one language. */
export interface BlockStatus {
  readonly locale: Locale;
  /** German file, below the site's root. */
  readonly file: string;
  /** Key of the text in that file. */
  readonly key: string;
  readonly german: string;
  readonly state: Exclude<TextState, "source">;
  readonly translation?: Translation | undefined;
  /** Day of the last change of the German text, where the history has it; only for outdated translations. */
  readonly changedOn?: string | undefined;
}

/** Status of every text in every language. */
export interface TranslationStatus {
  readonly blocks: readonly BlockStatus[];
  readonly leftOver: readonly LeftOver[];
}

/** A translation whose German text is gone. */
export interface LeftOver {
  readonly locale: Locale;
  readonly file: string;
  readonly key: string;
}

/** File name under which interface words are listed. */
export const wordsFile = `_data/i18n/${sourceLocale}.yaml`;

/**
 * Where every German text of facts, prose and interface stands in every other language on offer or begun.
 * @param further languages to tell about although nobody offers or has begun them
 */
export function toTranslationStatus(facts: Facts, further: readonly Locale[] = []): TranslationStatus {
  const files = [...toBlocksByFile(facts)];
  const matches = matchFacts(facts);
  const found = new Map(matches.map((match) => [`${match.locale} ${match.original}`, match.found]));
  const leftOver = matches.flatMap(({ locale, original, leftOver: keys }) =>
    keys.map((key) => ({ locale, file: original, key })),
  );
  const tags = [...facts.site.value.locales, ...facts.translations.map(({ tag }) => tag)];
  const locales = [...new Set([...tags, ...facts.wordTranslations.keys(), ...further])]
    .filter(isLocale)
    .filter((tag) => tag !== sourceLocale);
  const blocks = locales.flatMap((locale) => [
    ...files.flatMap(([file, own]) =>
      [...own].map(([key, { source }]) =>
        toStatus(locale, file, key, source, found.get(`${locale} ${file}`)?.get(key)),
      ),
    ),
    ...toWordStatus(facts, locale),
  ]);
  return { blocks, leftOver };
}

/** Keys of the interface words of a language that were made from German ones that have changed since. */
export function toOutdatedWords(facts: Facts, locale: Locale): ReadonlySet<string> {
  const outdated = toWordStatus(facts, locale).filter(({ state }) => state === "outdated");
  return new Set(outdated.map(({ key }) => key));
}

function toWordStatus(facts: Facts, locale: Locale): BlockStatus[] {
  const translated = facts.wordTranslations.get(locale);
  return [...(facts.words.get(sourceLocale) ?? [])].map(([key, german]) =>
    toStatus(locale, wordsFile, key, german, translated?.get(key)),
  );
}

function toStatus(
  locale: Locale,
  file: string,
  key: string,
  german: string,
  translation: Translation | undefined,
): BlockStatus {
  const state = translation === undefined ? "stand-in" : toTranslationState(translation, german);
  return { locale, file, key, german, state, translation };
}
