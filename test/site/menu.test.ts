import { beforeAll, describe, expect, inject, it } from "vitest";
import { knownLocales, type Locale, localeInfo } from "../../src/domain/language/locale.ts";
import { type BuiltPage, readPages } from "./built-pages.ts";

// One rule for names in menus: the reader's language, never German between it.

const letters: Readonly<Record<string, RegExp>> = {
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
};

describe("menus", () => {
  let pages: readonly BuiltPage[] = [];
  beforeAll(async () => {
    pages = await readPages(inject("siteFolder"));
  });

  const labelsOf = (locale: Locale) =>
    pages
      .filter(({ path }) => path === `/${locale}/index.html`)
      .flatMap(({ root }) => root.querySelectorAll("nav:not(.languages) a"))
      .map((link) => link.textContent.trim());

  const foreign = knownLocales.filter((locale) => Object.hasOwn(letters, localeInfo(locale).script));
  it.each(foreign)("%s: every entry can be read by its readers", (locale) => {
    const labels = labelsOf(locale);
    expect(labels.length).toBeGreaterThan(15);
    const script = letters[localeInfo(locale).script] ?? /./;
    expect(labels.filter((label) => !script.test(label) && label !== "A–Z")).toEqual([]);
  });

  it.each([
    ["de", "Integrationsbeirat"],
    ["de-simple", "Integrationsbeirat"],
    ["en", "Integration advisory board"],
    ["ru", "Консультативный совет по интеграции"],
  ] as const)("%s calls the board %s", (locale, label) => expect(labelsOf(locale)).toContain(label));
});
