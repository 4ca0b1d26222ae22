import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { type Locale, localeInfo } from "../../src/domain/language/locale.ts";

const { facts } = await loadSite(".");
const german = facts.words.get("de") ?? new Map<string, string>();
const counts = [0, 1, 2, 3, 5, 11, 21, 101];

/** Names of what a message lets be filled in. */
const slotsOf = (text: string) => [
  ...new Set([...text.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => name ?? "")),
];

describe.each(facts.site.value.locales as Locale[])("interface words in %s", (locale) => {
  const { intl } = localeInfo(locale);
  const words = facts.words.get(locale) ?? new Map<string, string>();

  it("are all there", () => expect([...german.keys()].filter((key) => !words.has(key))).toEqual([]));

  it("fill in the same things as the German ones", () => {
    const wrong = [...german].filter(([key, text]) => {
      const own = slotsOf(words.get(key) ?? "").filter((slot) => slotsOf(text).includes(slot));
      return own.length !== slotsOf(text).length;
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  const plurals = [...words].filter(([, text]) => /, plural,/.test(text));
  it("have plural forms", () => expect(plurals.length).toBeGreaterThan(5));

  it.each(plurals)("%s says every count in the form its language wants", (_, text) => {
    const forms = new Set(
      [...text.matchAll(/\b(zero|one|two|few|many|other)\s*\{/g)].map(([, form]) => form),
    );
    const rules = new Intl.PluralRules(intl);
    const message = new IntlMessageFormat(text, intl, undefined, { ignoreTag: true });
    const values = Object.fromEntries(slotsOf(text).map((slot) => [slot, "x"]));
    const [, slot = ""] = /\{(\w+), plural,/.exec(text) ?? [];
    for (const count of counts) {
      expect(forms, String(count)).toContain(rules.select(count));
      const said = String(message.format({ ...values, [slot]: count }));
      expect(said).not.toMatch(/[{}#]|undefined/);
    }
  });
});
