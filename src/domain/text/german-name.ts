import { type Locale, localeInfo, sourceLocale } from "../language/locale.ts";

/**
 * `lang` for an element whose name stands in an attribute, such as a box of a drawing: `de` where all its words are in
 * letters the language does not use. In a text every name is found by itself: `splitGermanRuns`.
 */
export function germanNameIn(words: string, locale: string): Locale | undefined {
  const isName =
    localeInfo(locale).script !== "Latn" && /\p{L}/u.test(words) && !/[^\P{L}\p{Script=Latin}]/u.test(words);
  return isName ? sourceLocale : undefined;
}
