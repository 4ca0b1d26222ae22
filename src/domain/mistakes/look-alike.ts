import unhomoglyph from "unhomoglyph";
import { toCodePoint } from "./text-safety.ts";

/** Scripts with similar letters, by their German name. */
const scripts = [
  ["lateinisch", /\p{Script=Latin}/u],
  ["kyrillisch", /\p{Script=Cyrillic}/u],
  ["griechisch", /\p{Script=Greek}/u],
  ["armenisch", /\p{Script=Armenian}/u],
] as const;

/** A letter of another script inside a word, which looks like one of the word's own letters. */
export interface StrayLetter {
  /** Offset of the letter in the text. */
  readonly index: number;
  readonly letter: string;
  /** German name of the letter's script: `kyrillisch`. */
  readonly script: string;
  /** The whole word, as written. */
  readonly word: string;
  /** The word in Latin letters only; undefined where the other letters have no Latin look-alike. */
  readonly meant: string | undefined;
}

/**
 * Words that mix scripts, such as `Rаthaus` with a Cyrillic `а`: one stray letter per word, the first of the rarer
 * script. Hyphens and digits are boundaries of words: `ThINKA-проєкт` is two words.
 */
export function findStrayLetters(text: string): StrayLetter[] {
  if (!mixesScripts(text)) return [];
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].flatMap(({ 0: word, index }) => {
    const stray = findStray(word);
    return stray === undefined ? [] : [{ ...stray, index: index + stray.index, word, meant: toLatin(word) }];
  });
}

/** True for letters of two scripts: nearly every word, and most texts, have one. */
function mixesScripts(text: string): boolean {
  return scripts.filter(([, pattern]) => pattern.test(text)).length > 1;
}

function findStray(word: string): Pick<StrayLetter, "index" | "letter" | "script"> | undefined {
  if (!mixesScripts(word)) return undefined;
  const found = scripts
    .map(([script, pattern]) => ({ script, letters: [...word].filter((letter) => pattern.test(letter)) }))
    .filter(({ letters }) => letters.length > 0);
  // In a tie the other script is the stray one: names and addresses are Latin.
  const [rarest] = found.toReversed().sort((a, b) => a.letters.length - b.letters.length);
  const letter = rarest?.letters[0] ?? "";
  return { index: word.indexOf(letter), letter, script: rarest?.script ?? "" };
}

/** True for a word of another script all of whose letters look like Latin ones, such as Cyrillic `рау`. */
export function isDisguised(word: string): boolean {
  return !/\p{Script=Latin}/u.test(word) && /\p{L}/u.test(word) && toLatin(word) !== undefined;
}

/** The same word in Latin look-alikes; undefined where a letter has none. */
export function toLatin(word: string): string | undefined {
  const latin = toLatinLetters(word);
  return /^[\p{Script=Latin}\p{N}\p{P}\p{M}]*$/u.test(latin) ? latin : undefined;
}

/** Visual form of a text: equal for texts that differ in capitals, spaces, marks or look-alike letters only. */
export function toSeen(text: string): string {
  // Capitals and small letters have look-alikes of their own.
  const letters = toLatinLetters(toLatinLetters(text.normalize("NFKC")).toLowerCase());
  const seen = letters.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
  return seen === "" ? text : seen;
}

/** Text with letters of other scripts replaced by their Latin look-alikes, where they have one (Unicode TS 39). */
function toLatinLetters(text: string): string {
  return text.replace(/(?!\p{Script=Latin})\p{L}/gu, (letter) => unhomoglyph(letter));
}

/** Name of a stray letter: `„а“ (U+0430, kyrillisch)`. */
export function nameLetter({ letter, script }: Pick<StrayLetter, "letter" | "script">): string {
  return `„${letter}“ (${toCodePoint(letter)}, ${script})`;
}
