import de from "hyphen/de/index.js";
import ru from "hyphen/ru/index.js";
import uk from "hyphen/uk/index.js";

/**
 * Splits a word at the places where it may be broken: at the author's soft hyphens if it has any, otherwise by the
 * patterns of German, Ukrainian or Russian. Names are German in every language, so every word in Latin letters is broken
 * as a German one; a word in another script without patterns stays whole. No part at either end is shorter than three
 * letters.
 */
export function hyphenate(word: string, locale: string): readonly string[] {
  if (word.includes("\u00AD")) return word.split("\u00AD").filter((part) => part !== "");
  const isLatin = /^\p{Script=Latin}/u.test(word);
  const language = isLatin ? de : languages.get(locale.split("-")[0] ?? "");
  if (language === undefined || word.length < 7) return [word];
  const parts = language.hyphenateSync(word, { minWordLength: 7, hyphenChar: "\u00AD" }).split("\u00AD");
  while (parts.length > 1 && (parts[0]?.length ?? 0) < 3) parts.splice(0, 2, `${parts[0]}${parts[1]}`);
  while (parts.length > 1 && letters(parts.at(-1)) < 3) parts.splice(-2, 2, `${parts.at(-2)}${parts.at(-1)}`);
  return parts;
}

const languages: ReadonlyMap<string, typeof de> = new Map([
  ["uk", uk],
  ["ru", ru],
]);

/**
 * The language whose patterns break a text of a locale, empty for German ones: two locales with the same answer break
 * the text alike. Only words in other letters than Latin ones depend on the locale.
 */
export function hyphenationOf(text: string, locale: string): string {
  const language = locale.split("-")[0] ?? "";
  return languages.has(language) && /\p{Script=Cyrillic}/u.test(text) ? language : "";
}

function letters(part: string | undefined): number {
  return part?.match(/\p{L}/gu)?.length ?? 0;
}
