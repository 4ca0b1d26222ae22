/** A language edition of the site: a bare BCP 47 tag, usable alike in URLs, `lang`, and the search index (README.md of this folder). */
export interface LocaleInfo {
  readonly tag: Locale;
  /** The language's name in itself, as its readers look for it. */
  readonly autonym: string;
  readonly direction: "ltr" | "rtl";
  /** ISO 15924 code of the letters it is written with, such as `Latn`. */
  readonly script: string;
  /** Tag whose plural, date and list rules `Intl` should apply; its digits are 0 to 9. */
  readonly intl: string;
}

/**
 * Tag of a language in lower case. Any language `Intl` knows can become an edition ({@link isLocale}). A site states
 * the languages it offers in its `site.yaml`.
 */
export type Locale = string;

/** The language the facts are written in; every other edition translates it. */
export const sourceLocale: Locale = "de";

/** Our own details of a language, where those of `Intl` are wrong or missing. */
const own: Readonly<Record<Locale, Partial<Pick<LocaleInfo, "autonym" | "intl">>>> = {
  // The variant „simple“ is registered, but has no name; never „Leichte Sprache“, whose rules our texts do not keep.
  "de-simple": { autonym: "Einfache Sprache (Entwurf)", intl: "de" },
  en: { intl: "en-GB" },
};

/** Tags this software brings interface words for. */
export const knownLocales: readonly Locale[] = ["de", "de-simple", "en", "uk", "ru", "ar", "fa"];

/** Right-to-left scripts of living languages (ISO 15924). */
const rightToLeft = new Set(["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa", "Yezi"]);

/** Language, perhaps script and region, in lower case: `tr`, `sr-latn`, `fa-af`. */
const tagShape = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-[a-z]{2})?$/;

/** True for a tag an edition may have: one of {@link knownLocales}, or any other whose words and rules `Intl` knows. */
export function isLocale(tag: string): boolean {
  if (Object.hasOwn(own, tag)) return true;
  return tagShape.test(tag) && Intl.DisplayNames.supportedLocalesOf([tag]).length > 0;
}

const known = new Map<Locale, LocaleInfo>();

/** Name, direction, letters and formatting rules of a language. @throws RangeError for an invalid tag */
export function localeInfo(tag: Locale): LocaleInfo {
  let info = known.get(tag);
  if (info === undefined) {
    const rules = own[tag]?.intl ?? Intl.getCanonicalLocales(tag)[0] ?? tag;
    const script = new Intl.Locale(rules).maximize().script ?? "Latn";
    const direction = rightToLeft.has(script) ? "rtl" : "ltr";
    const intl = toOneSetOfDigits(rules, script);
    info = { tag, autonym: own[tag]?.autonym ?? toAutonym(tag), direction, script, intl };
    known.set(tag, info);
  }
  return info;
}

/**
 * The same rules with the digits 0 to 9, which stand in texts, addresses, footnotes and phone numbers of every edition;
 * one sentence should not mix two sets. Always set for Arabic letters, since browsers disagree about them.
 */
function toOneSetOfDigits(rules: string, script: string): string {
  const { numberingSystem } = new Intl.NumberFormat(rules).resolvedOptions();
  if (numberingSystem === "latn" && script !== "Arab") return rules;
  return new Intl.Locale(rules, { numberingSystem: "latn" }).toString();
}

/** Capitalizes the first letter: some languages write their own name small, but a heading needs a capital. */
function toAutonym(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: "language", languageDisplay: "standard" }).of(tag) ?? tag;
  const [first = "", ...rest] = name;
  return first.toLocaleUpperCase(tag) + rest.join("");
}
