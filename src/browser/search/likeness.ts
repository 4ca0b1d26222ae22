import { foldLetters, toFoldedWords } from "../../views/fold-letters.ts";
import { toShortStem } from "../../views/light-stem.ts";

/** How well a text bears out a searched word: the word or a form of it, something that begins alike, or nothing. */
export type Likeness = "same" | "alike" | "none";

/**
 * Compares `word` with the words of `text`, in any case, with or without umlauts. Pagefind cuts endings off and then
 * takes every word with that beginning (`Schule` finds `Schuldner`), and for an unknown word its longest known
 * beginning (the lone letter `A`); the first is "alike", the second "none".
 */
export function compareWord(word: string, text: string, language: string): Likeness {
  const isArabic = language === "ar";
  const offered = toFoldedWords(text).flatMap((other) => (isArabic ? withoutClitics(other) : other));
  let best: Likeness = "none";
  for (const whole of toFoldedWords(word)) {
    for (const wanted of isArabic ? withoutClitics(whole) : [whole]) {
      for (const other of offered) {
        const shared = countShared(wanted, other);
        if (isForm(wanted, other, shared) || isSameStem(wanted, other, language)) return "same";
        if (shared >= Math.min(wanted.length, Math.max(3, Math.ceil(wanted.length * 0.6)))) best = "alike";
      }
    }
  }
  return best;
}

/** Shortest word that a text can bear out by itself, where the reader writes another language than the text. */
const SHORTEST_FOREIGN = 4;

/**
 * A few letters of one language begin many words of another (`for` finds `Fortbestand`), and some are a word of both
 * (`in`): they say something only as the whole name of a page, such as `VHS`.
 */
export function isForeignScrap(word: string, names: readonly string[]): boolean {
  const wanted = foldLetters(word);
  return wanted.length < SHORTEST_FOREIGN && !names.some((name) => foldLetters(name) === wanted);
}

/** The beginning of a longer word, or two words that differ in an ending of at most two letters: not `Kurs` and `kurz`. */
function isForm(wanted: string, other: string, shared: number): boolean {
  if (shared === wanted.length) return true;
  return shared >= 4 && wanted.length - shared <= 2 && other.length - shared <= 2;
}

function isSameStem(wanted: string, other: string, language: string): boolean {
  const stem = toFoldedStem(wanted, language);
  return stem !== wanted && stem === toFoldedStem(other, language);
}

/** Folding has made й an и; endings are known with both. */
function toFoldedStem(word: string, language: string): string {
  return foldLetters(toShortStem(word.replace(/([ыиі])и$/u, "$1й"), language));
}

/**
 * Arabic writes article, prepositions and pronouns together with a word: the word itself, and without what may be
 * such, as long as three letters stay.
 */
function withoutClitics(word: string): string[] {
  const [, bare = word] =
    /^(?:[وف]?[بكل]?ال|لل|[وفبكل])?(.{3,}?)(?:ها|هم|كم|نا|ات|ون|ين|ية|[ةهيك])?$/u.exec(word) ?? [];
  return bare === word ? [word] : [word, bare];
}

function countShared(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}
