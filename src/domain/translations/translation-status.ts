import { type Block, readBlock, type TextState } from "../language/block.ts";
import { isLocale, type Locale, sourceLocale } from "../language/locale.ts";
import { isSameText, type Translation } from "../language/translation.ts";
import type { Facts } from "../network/facts.ts";
import { toBlocksByFile, translateFacts } from "./translations.ts";

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
 * Status of every German text of facts, prose and interface in every other language on offer or begun.
 * @param facts joined with their translations; joining them again changes nothing
 * @param further languages to include although they are neither offered nor begun
 */
export function toTranslationStatus(facts: Facts, further: readonly Locale[] = []): TranslationStatus {
  const files = [...toBlocksByFile(facts)];
  const leftOver = translateFacts(facts).flatMap(({ locale, original, leftOver: keys }) =>
    keys.map((key) => ({ locale, file: original, key })),
  );
  const tags = [...facts.site.value.locales, ...facts.translations.map(({ tag }) => tag)];
  const locales = [...new Set([...tags, ...facts.wordTranslations.keys(), ...further])]
    .filter(isLocale)
    .filter((tag) => tag !== sourceLocale);
  const blocks = locales.flatMap((locale) => [
    ...files.flatMap(([file, own]) => [...own].map(([key, block]) => toStatus(locale, file, key, block))),
    ...toWordStatus(facts, locale),
  ]);
  return { blocks, leftOver };
}

/** Keys of the interface words of a language that were made from German ones that have changed since. */
export function toOutdatedWords(facts: Facts, locale: Locale): ReadonlySet<string> {
  const outdated = toWordStatus(facts, locale).filter(({ state }) => state === "outdated");
  return new Set(outdated.map(({ key }) => key));
}

function toStatus(locale: Locale, file: string, key: string, block: Block): BlockStatus {
  const { state } = readBlock(block, locale);
  if (state === "source") throw new Error("German is no translation");
  return { locale, file, key, german: block.source, state, translation: block.translation(locale) };
}

function toWordStatus(facts: Facts, locale: Locale): BlockStatus[] {
  const translated = facts.wordTranslations.get(locale);
  return [...(facts.words.get(sourceLocale) ?? [])].map(([key, german]) => {
    const translation = translated?.get(key);
    const status = { locale, file: wordsFile, key, german, translation };
    if (translation === undefined) return { ...status, state: "stand-in" as const };
    if (!isSameText(translation.of, german)) return { ...status, state: "outdated" as const };
    return { ...status, state: translation.reviewed ? ("reviewed" as const) : ("machine" as const) };
  });
}
