import de from "hyphen/de/index.js";
import ru from "hyphen/ru/index.js";
import uk from "hyphen/uk/index.js";

/**
 * The places where a word may be broken, as the parts between them. An author's soft hyphens count alone; else the
 * patterns of German, Ukrainian and Russian. Names are German in every language, so a word in Latin letters is broken
 * as a German one wherever a language has no patterns or writes with other letters; any other word stays whole. No part
 * at either end is shorter than three letters.
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

function letters(part: string | undefined): number {
  return part?.match(/\p{L}/gu)?.length ?? 0;
}
