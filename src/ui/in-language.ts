import { type Locale, localeInfo } from "../domain/language/locale.ts";

/**
 * Attributes of an inline element whose words are in another language than the page: `dir` also isolates the text
 * around it, so that the quotation marks of a German name stay at the name on right-to-left pages
 * (https://www.w3.org/International/articles/inline-bidi-markup/). None for words in the page's own language.
 */
export function inLanguage(lang: Locale | undefined): { lang?: Locale; dir?: "ltr" | "rtl" } {
  return lang === undefined ? {} : { lang, dir: localeInfo(lang).direction };
}
