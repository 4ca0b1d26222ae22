import { toCompoundParts } from "../../views/search/compound-parts.ts";
import { foldLetters } from "../../views/search/fold-letters.ts";
import { toWordsOf } from "../../views/search/known-words.ts";
import { toNumberTokens } from "../../views/search/number-tokens.ts";
import { indexMeta } from "../../views/search/search-fields.ts";
import { toSpellingVariants } from "../../views/search/spelling-variants.ts";
import type { PageText } from "./page-text.ts";

/** Words a page is found by besides its own, by their name in the index; none is empty. */
export type SearchKeywords = Readonly<Partial<Record<"kwt" | "kwb", string>>>;

/**
 * Keywords for all pages of a language, in the order of the pages. All pages are read together, since the nouns of all
 * pages show where a compound can be split.
 */
export function toKeywords(
  pages: readonly Pick<PageText, "title" | "aliases" | "text">[],
  language: string,
): SearchKeywords[] {
  const isGerman = language.split("-")[0] === "de";
  const nouns = new Set(isGerman ? pages.flatMap(({ text, title }) => findNouns(`${title}. ${text}`)) : []);
  const partsOf = (text: string) => {
    const words = [...new Set(toWordsOf(text))];
    const parts = isGerman ? words.flatMap((word) => toCompoundParts(word, nouns)) : [];
    return [...parts, ...toSpellingVariants(words, language)];
  };
  return pages.map(({ title, aliases, text }) => {
    const inNames = new Set(partsOf(`${title} ${aliases}`));
    const standing = toWordsOf(text).map((word) => word.toLowerCase());
    // Beginnings of a page's words are found anyway.
    const inText = [...new Set(partsOf(text))].filter(
      (part) => !inNames.has(part) && !standing.some((word) => word.startsWith(part)),
    );
    inText.push(...toNumberTokens(text, language));
    return {
      ...(inNames.size > 0 ? { [indexMeta.nameParts]: [...inNames].join(" ") } : {}),
      ...(inText.length > 0 ? { [indexMeta.textParts]: inText.join(" ") } : {}),
    };
  });
}

/** Capitalised words inside a sentence, folded: in German these are nouns. */
function findNouns(text: string): string[] {
  return [...text.matchAll(/[\p{Ll},] (\p{Lu}\p{Ll}{4,})(?![\p{L}\p{N}])/gu)].map(([, noun = ""]) =>
    foldLetters(noun),
  );
}
