import { type Locale, sourceLocale } from "./locale.ts";

/** Languages written with other letters, in which words in Latin letters only can be nothing but German names. */
const otherLetters: readonly string[] = ["uk", "ru", "ar", "fa"] satisfies Locale[];

/** `lang` for words inside a text that may be a German name: `de` where they are in letters the language does not use. */
export function germanNameIn(words: string, locale: string): Locale | undefined {
  const isName =
    otherLetters.includes(locale) && /\p{L}/u.test(words) && !/[^\P{L}\p{Script=Latin}]/u.test(words);
  return isName ? sourceLocale : undefined;
}
