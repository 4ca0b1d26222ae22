/** A language edition of the site: a bare BCP 47 tag, usable alike in URLs, `lang`, and the search index (design D8). */
export interface LocaleInfo {
  readonly tag: Locale;
  /** The language's name in itself, as its readers look for it. */
  readonly autonym: string;
  readonly direction: "ltr" | "rtl";
  /** Tag whose plural, date and list rules `Intl` should apply. */
  readonly intl: string;
}

const table = {
  de: { autonym: "Deutsch", direction: "ltr", intl: "de" },
  "de-simple": { autonym: "Einfache Sprache (Entwurf)", direction: "ltr", intl: "de" },
  en: { autonym: "English", direction: "ltr", intl: "en-GB" },
  uk: { autonym: "Українська", direction: "ltr", intl: "uk" },
  ru: { autonym: "Русский", direction: "ltr", intl: "ru" },
  ar: { autonym: "العربية", direction: "rtl", intl: "ar" },
  fa: { autonym: "فارسی", direction: "rtl", intl: "fa" },
  tr: { autonym: "Türkçe", direction: "ltr", intl: "tr" },
} as const;

/** Tags this software knows; which of them a site offers is stated in its `site.yaml`. */
export type Locale = keyof typeof table;

/** All known tags in the order in which a language choice lists them. */
export const knownLocales = Object.keys(table) as Locale[];

/** The language the facts are written in; every other edition translates it. */
export const sourceLocale: Locale = "de";

/** True for a tag of {@link knownLocales}. */
export function isLocale(tag: string): tag is Locale {
  return Object.hasOwn(table, tag);
}

/** Name, direction and formatting rules of a known language. */
export function localeInfo(tag: Locale): LocaleInfo {
  return { tag, ...table[tag] };
}
