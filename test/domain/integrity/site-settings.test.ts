import { describe, expect, it } from "vitest";
import { checkSite } from "../../../src/domain/integrity/site-settings.ts";
import type { Locale } from "../../../src/domain/language/locale.ts";
import { someFacts } from "../../builders.ts";

const words = new Map<Locale, ReadonlyMap<string, string>>([
  ["de", new Map()],
  ["en", new Map()],
]);
const problemsOf = (locales: string[], unread?: ReadonlySet<string>) =>
  checkSite(someFacts({ site: { locales }, words, ...(unread && { unread }) })).map(({ message }) => message);

describe("checkSite", () => {
  it.each([[["de"]], [["de", "en"]], [["en", "de"]]])("accepts %j", (locales) => {
    expect(problemsOf(locales)).toEqual([]);
  });

  it.each([
    [["en"], ["Deutsch fehlt unter den Sprachen."]],
    [["de", "de"], ["Die Sprache „de“ steht zweimal."]],
    [["de", "fa"], ["Für die Sprache „fa“ fehlen die Wörter der Oberfläche."]],
  ])("refuses %j", (locales, expected) => {
    expect(problemsOf(locales)).toEqual(expected);
  });

  it("does not miss words whose file could not be read", () => {
    expect(problemsOf(["de", "fa"], new Set(["fa"]))).toEqual([]);
  });
});
