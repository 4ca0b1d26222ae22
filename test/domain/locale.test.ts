import { describe, expect, it } from "vitest";
import { isLocale, knownLocales, localeInfo, sourceLocale } from "../../src/domain/locale.ts";

describe("locales", () => {
  it("know German, the source", () => {
    expect(knownLocales).toContain(sourceLocale);
    expect(localeInfo(sourceLocale)).toMatchObject({ tag: "de", autonym: "Deutsch", direction: "ltr" });
  });

  it.each(knownLocales)("%s is a tag that Intl takes and a URL part of its own", (tag) => {
    const info = localeInfo(tag);
    expect(isLocale(tag)).toBe(true);
    expect(tag).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(Intl.getCanonicalLocales(info.intl)).toEqual([info.intl]);
    expect(info.direction).toBe(["ar", "fa"].includes(tag) ? "rtl" : "ltr");
  });

  it.each(["DE", "xx", "", "toString", "__proto__", "constructor"])("%j is none", (tag) => {
    expect(isLocale(tag)).toBe(false);
  });
});
