import unhomoglyph from "unhomoglyph";
import { toCodePoint } from "./text-safety.ts";

/** Scripts whose letters are taken for each other, by their German name. */
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
 * Words that mix scripts, such as `Rаthaus` with a Cyrillic `а`: one stray letter a word, the first of the rarer script.
 * Hyphens and digits separate nothing and join nothing: `ThINKA-проєкт` are two words.
 */
export function findStrayLetters(text: string): StrayLetter[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].flatMap(({ 0: word, index }) => {
    const stray = findStray(word);
    return stray === undefined ? [] : [{ ...stray, index: index + stray.index, word, meant: toLatin(word) }];
  });
}

function findStray(word: string): Pick<StrayLetter, "index" | "letter" | "script"> | undefined {
  const found = scripts
    .map(([script, pattern]) => ({ script, letters: [...word].filter((letter) => pattern.test(letter)) }))
    .filter(({ letters }) => letters.length > 0);
  if (found.length < 2) return undefined;
  // In a tie the other script is the stray one: names and addresses are Latin.
  const [rarest] = found.toReversed().sort((a, b) => a.letters.length - b.letters.length);
  const letter = rarest?.letters[0] ?? "";
  return { index: word.indexOf(letter), letter, script: rarest?.script ?? "" };
}

/** True for a word of another script all of whose letters look like Latin ones, such as Cyrillic `рау`. */
export function isDisguised(word: string): boolean {
  return !/\p{Script=Latin}/u.test(word) && /\p{L}/u.test(word) && toLatin(word) !== undefined;
}

/** The same letters in Latin, where each of them has a look-alike there. */
export function toLatin(word: string): string | undefined {
  const latin = toLatinLetters(word);
  return /^[\p{Script=Latin}\p{N}\p{P}\p{M}]*$/u.test(latin) ? latin : undefined;
}

/** What readers see of a text: equal for texts nobody can tell apart by capitals, spaces, marks or look-alike letters. */
export function toSeen(text: string): string {
  // Capitals and small letters have look-alikes of their own.
  const letters = toLatinLetters(toLatinLetters(text.normalize("NFKC")).toLowerCase());
  const seen = letters.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
  return seen === "" ? text : seen;
}

/** Letters of other scripts as the Latin ones they look like, where they do (Unicode TS 39). */
function toLatinLetters(text: string): string {
  return text.replace(/(?!\p{Script=Latin})\p{L}/gu, (letter) => unhomoglyph(letter));
}

/** What a stray letter is called: `„а“ (U+0430, kyrillisch)`. */
export function nameLetter({ letter, script }: Pick<StrayLetter, "letter" | "script">): string {
  return `„${letter}“ (${toCodePoint(letter)}, ${script})`;
}
