import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { Block, readBlock } from "../../src/domain/language/block.ts";
import { sourceLocale } from "../../src/domain/language/locale.ts";
import { matchTranslations } from "../../src/domain/translations/match-translations.ts";
import { toBlocksByFile } from "../../src/domain/translations/translations.ts";

// Any single word that changes in any German text makes exactly the translations of this text outdated, in every language.

const { facts } = await loadSite(".");
const locales = facts.site.value.locales.filter((locale) => locale !== sourceLocale);
const files = [...toBlocksByFile(facts)].map(([name, blocks]) => ({
  name,
  german: new Map([...blocks].map(([key, { source }]) => [key, source])),
  translated: new Map(
    facts.translations
      .filter(({ original }) => original === name)
      .map(({ tag, value }) => [tag, value.blocks] as const),
  ),
}));
type File = (typeof files)[number];

/** State of every text of a file in every language, by language and key, once these are its German texts. */
function statesOf({ translated }: File, german: ReadonlyMap<string, string>): Map<string, string> {
  const blocks = new Map([...german].map(([key, text]) => [key, new Block(text)]));
  return new Map(
    locales.flatMap((locale) => {
      const { found } = matchTranslations(blocks, translated.get(locale) ?? {});
      return [...german].map(([key, text]) => {
        const translation = found.get(key);
        const block = new Block(text, translation ? [[locale, translation]] : []);
        return [`${locale} ${key}`, readBlock(block, locale).state] as const;
      });
    }),
  );
}

/** What differs between the states before and after one text of a file was changed. */
function changedBy(file: File, key: string, change: (text: string) => string): string[] {
  const text = file.german.get(key) ?? "";
  const before = statesOf(file, file.german);
  const after = statesOf(file, new Map(file.german).set(key, change(text)));
  return [...after]
    .filter(([place, state]) => before.get(place) !== state)
    .map(([place, state]) => `${place} ${state}`);
}

/** Every text that is translated and up to date in every language. */
const texts = files.flatMap((file) => {
  const states = statesOf(file, file.german);
  return [...file.german]
    .filter(([key]) =>
      locales.every((locale) => /machine|reviewed/.test(states.get(`${locale} ${key}`) ?? "")),
    )
    .map(([key, german]) => ({ file, key, german, toString: () => `${file.name} ${key}` }));
});
const anyOf = (some: typeof texts) =>
  fc.constantFrom(...some).map((text) => ({ ...text, [fc.toStringMethod]: text.toString }));

/** Replaces the one of all matches that a number chooses. */
function replaceOne(text: string, pattern: RegExp, at: number, by: (found: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[at % Math.max(matches.length, 1)];
  if (match === undefined) return text;
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const runs = { numRuns: 300 };

describe("the real German texts", () => {
  const all = (key: string) => locales.map((locale) => `${locale} ${key} outdated`);

  it("are nearly all translated to begin with", () => {
    const total = files.reduce((sum, { german }) => sum + german.size, 0);
    expect(total).toBeGreaterThan(500);
    expect(texts.length / total).toBeGreaterThan(0.9);
  });

  it.each([
    ["another word", (found: string) => `${found}ex`],
    [
      "a word in capitals",
      (found: string) => (found === found.toUpperCase() ? `${found}X` : found.toUpperCase()),
    ],
    ["a word more", (found: string) => `${found} nicht`],
    ["a word less", () => ""],
  ])("with %s in one of them: exactly its translations are outdated", (_, by) => {
    const long = texts.filter(({ german }) => (german.match(word) ?? []).length > 1);
    fc.assert(
      fc.property(anyOf(long), fc.nat(), ({ file, key }, at) => {
        expect(changedBy(file, key, (text) => replaceOne(text, word, at, by))).toEqual(all(key));
      }),
      runs,
    );
  });

  it("with another number or date in one of them: exactly its translations are outdated", () => {
    const numbered = texts.filter(({ german }) => /\d/.test(german));
    expect(numbered.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(anyOf(numbered), fc.nat(), fc.integer({ min: 1, max: 9 }), ({ file, key }, at, by) => {
        const another = (digit: string) => String((Number(digit) + by) % 10);
        expect(changedBy(file, key, (text) => replaceOne(text, /\d/g, at, another))).toEqual(all(key));
      }),
      runs,
    );
  });

  it.each([
    ["more white space", / /g, () => " \n  "],
    ["other punctuation", /[.,;:!?–„“()](?=\s|$)/g, (found: string) => (found === "." ? "!" : ".")],
    ["punctuation gone", /[.,;:!?–„“()](?=\s|$)/g, () => ""],
    ["emphasis", /(?<!\S)\p{L}+(?=\s)/gu, (found: string) => `**${found}**`],
  ])("with %s: nothing is outdated", (_, pattern, by) => {
    fc.assert(
      fc.property(anyOf(texts), fc.nat(), ({ file, key }, at) => {
        expect(changedBy(file, key, (text) => replaceOne(text, pattern, at, by))).toEqual([]);
      }),
      runs,
    );
  });
});
