import { type Locale, localeInfo, sourceLocale } from "./locale.ts";

/**
 * `lang` for words inside a text that may be a German name: `de` where they are in letters the language does not use,
 * since words in Latin letters can be nothing else there.
 */
export function germanNameIn(words: string, locale: string): Locale | undefined {
  const isName =
    localeInfo(locale).script !== "Latn" && /\p{L}/u.test(words) && !/[^\P{L}\p{Script=Latin}]/u.test(words);
  return isName ? sourceLocale : undefined;
}
