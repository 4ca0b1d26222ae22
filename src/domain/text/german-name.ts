import { type Locale, localeInfo, sourceLocale } from "../language/locale.ts";

/**
 * `lang` for an element with a name in an attribute, such as a box of a drawing: `de` where all its words use letters
 * foreign to the language. Names inside a text are found one by one by `splitGermanRuns`.
 */
export function germanNameIn(words: string, locale: string): Locale | undefined {
  const isName =
    localeInfo(locale).script !== "Latn" && /\p{L}/u.test(words) && !/[^\P{L}\p{Script=Latin}]/u.test(words);
  return isName ? sourceLocale : undefined;
}
