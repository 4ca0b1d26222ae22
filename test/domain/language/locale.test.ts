import { describe, expect, it } from "vitest";
import { isLocale, knownLocales, localeInfo, sourceLocale } from "../../../src/domain/language/locale.ts";

describe("locales", () => {
  it("know German, the source", () => {
    expect(knownLocales).toContain(sourceLocale);
    expect(localeInfo(sourceLocale)).toMatchObject({ tag: "de", autonym: "Deutsch", direction: "ltr" });
  });

  it.each([
    ["de", "Deutsch", "ltr", "Latn", "de"],
    ["de-simple", "Einfache Sprache (Entwurf)", "ltr", "Latn", "de"],
    ["en", "English", "ltr", "Latn", "en-GB"],
    ["uk", "Українська", "ltr", "Cyrl", "uk"],
    ["ru", "Русский", "ltr", "Cyrl", "ru"],
    ["ar", "العربية", "rtl", "Arab", "ar-u-nu-latn"],
    ["fa", "فارسی", "rtl", "Arab", "fa-u-nu-latn"],
    // Languages nobody wrote code for.
    ["tr", "Türkçe", "ltr", "Latn", "tr"],
    ["ku", "Kurdî (kurmancî)", "ltr", "Latn", "ku"],
    ["ckb", "کوردیی ناوەندی", "rtl", "Arab", "ckb-u-nu-latn"],
    ["ps", "پښتو", "rtl", "Arab", "ps-u-nu-latn"],
    ["fa-af", "فارسی (افغانستان)", "rtl", "Arab", "fa-AF-u-nu-latn"],
    ["ti", "ትግርኛ", "ltr", "Ethi", "ti"],
    ["so", "Soomaali", "ltr", "Latn", "so"],
    ["ne", "नेपाली", "ltr", "Deva", "ne-u-nu-latn"],
    ["he", "עברית", "rtl", "Hebr", "he"],
    ["sr-latn", "Srpski (latinica)", "ltr", "Latn", "sr-Latn"],
  ])("%s calls itself %s, runs %s in %s, with the rules of %s", (tag, autonym, direction, script, intl) => {
    expect(isLocale(tag)).toBe(true);
    expect(localeInfo(tag)).toEqual({ tag, autonym, direction, script, intl });
    expect(Intl.getCanonicalLocales(intl)).toEqual([intl]);
    expect(new Intl.NumberFormat(intl).format(2015)).toMatch(/^2\D?015$/);
  });

  it.each(knownLocales)("%s is a URL part of its own", (tag) => expect(tag).toMatch(/^[a-z]+(-[a-z]+)*$/));

  it.each([
    "DE",
    "xx",
    "zz",
    "",
    "und",
    "tlh",
    "de-simpel",
    "en_gb",
    "en-GB",
    "../en",
    "toString",
    "__proto__",
    "constructor",
  ])("%j is none", (tag) => {
    expect(isLocale(tag)).toBe(false);
  });
});
