import { type FoldedWord, foldLetters, foldWords } from "../../../views/search/fold-letters.ts";
import { toShortStem } from "../../../views/search/light-stem.ts";

/**
 * How well a text bears out a searched word: the word or a form of it, a longer word that begins with it, something
 * that begins alike, or nothing; best first.
 */
export const likenesses = ["same", "begins", "alike", "none"] as const;
export type Likeness = (typeof likenesses)[number];

/** A likeness, and the words of the text that have it, as they are written there; none for "none". */
export interface Comparison {
  readonly likeness: Likeness;
  readonly written: readonly string[];
}

/** The better of two. */
export function isBetter(one: Likeness, other: Likeness): boolean {
  return likenesses.indexOf(one) < likenesses.indexOf(other);
}

/**
 * Compares `word` with the words of `text`, in any case, with or without umlauts. Pagefind cuts endings off and then
 * takes every word with that beginning (`Schule` finds `Schuldner`), and for an unknown word its longest known
 * beginning (the lone letter `A`); the first is "alike", the second "none".
 */
export function compareWord(word: string, text: string, language: string): Likeness {
  return findLike(word, text, language).likeness;
}

/** The same with the words found. */
export function findLike(word: string, text: string, language: string): Comparison {
  const offered = foldWords(text);
  let best: Comparison = { likeness: "none", written: [] };
  for (const wanted of foldWords(word)) {
    for (const other of offered) {
      const likeness = compareFolded(wanted, other, language);
      if (likeness === best.likeness) best = { likeness, written: [...best.written, other.written] };
      else if (isBetter(likeness, best.likeness)) best = { likeness, written: [other.written] };
    }
  }
  return best.likeness === "none" ? { likeness: "none", written: [] } : best;
}

/** Two words, each as a whole or by its parts; of the wanted word every part must be there. */
export function compareFolded(wanted: FoldedWord, other: FoldedWord, language: string): Likeness {
  const offered = [other.whole, ...other.parts];
  const whole = compareWhole(wanted, other, offered, language);
  if (whole === "same" || wanted.parts.length < 2) return whole;
  const parts = wanted.parts.map((part) => compareToAny(part, offered, language));
  const worst = parts.reduce((one, two) => (isBetter(one, two) ? two : one));
  return isBetter(worst, whole) ? worst : whole;
}

/** In German a capital makes a noun: `Steuer` is no form of `steuern`, though it begins alike. */
function compareWhole(
  wanted: FoldedWord,
  other: FoldedWord,
  offered: readonly string[],
  language: string,
): Likeness {
  const whole = compareToAny(wanted.whole, offered, language);
  const isNoun = /^\p{Lu}\p{Ll}/u.test(wanted.written) && /^\p{Ll}/u.test(other.written);
  const isOther = whole === "same" && isNoun && isGerman(language) && !offered.includes(wanted.whole);
  return isOther ? "alike" : whole;
}

function isGerman(language: string): boolean {
  return language.split("-")[0] === "de";
}

function compareToAny(wanted: string, offered: readonly string[], language: string): Likeness {
  let best: Likeness = "none";
  for (const other of offered) {
    const likeness = compareLetters(wanted, other, language);
    if (isBetter(likeness, best)) best = likeness;
  }
  return best;
}

function compareLetters(wanted: string, other: string, language: string): Likeness {
  if (wanted === other) return "same";
  if (language !== "ar") return compareShapes(wanted, other, language);
  let best: Likeness = "none";
  for (const one of withoutClitics(wanted))
    for (const two of withoutClitics(other)) {
      const likeness = compareShapes(one, two, language);
      if (isBetter(likeness, best)) best = likeness;
    }
  return best;
}

function compareShapes(wanted: string, other: string, language: string): Likeness {
  const shared = countShared(wanted, other);
  // One digit more is another number.
  if (/\d/.test(wanted) || /\d/.test(other)) {
    if (shared < wanted.length || wanted === other) return wanted === other ? "same" : "none";
    return wanted.length < SHORTEST_NUMBER ? "none" : "begins";
  }
  if (isForm(wanted, other, shared, language) || isSameStem(wanted, other, language)) return "same";
  if (shared === wanted.length) return "begins";
  return shared >= Math.min(wanted.length, Math.max(3, Math.ceil(wanted.length * 0.6))) ? "alike" : "none";
}

/** Fewest digits that a longer number is found by, such as an area code: `31` says nothing of `312`. */
const SHORTEST_NUMBER = 4;

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

/** Endings of German and English that make no other word: not `Kran` and `krank`. */
const endings: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(" e en er es em n s t te st ns in se rn ne".split(" ")),
  en: new Set(" s es ed d er r e y ly ie".split(" ")),
};

/**
 * Two words that differ in an ending of at most two letters: not `Kurs` and `kurz`. Three letters begin too many words
 * (`Kur` is no `Kurs`, `такси` no `так`): there the shorter one must be what a stem of the longer one is.
 */
function isForm(wanted: string, other: string, shared: number, language: string): boolean {
  const [one, two] = [wanted.slice(shared), other.slice(shared)];
  if (shared < 3 || one.length > 2 || two.length > 2) return false;
  const known = endings[language.split("-")[0] ?? ""];
  const isEnding = known === undefined || (known.has(one) && known.has(two));
  if (shared >= 4) return isEnding;
  const longer = one === "" ? other : wanted;
  const isLonger = one === "" || two === "";
  return (
    isEnding && isLonger && (known === undefined ? toShortStem(longer, language).length === 3 : one !== "")
  );
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
    /^(?:[وف]?[بكل]?ال|لل|[وفبكل])?(.{3,}?)(?:ها|هم|كم|نا|ات|ون|ين|ية|يه|[ةهيك])?$/u.exec(word) ?? [];
  return bare === word ? [word] : [word, bare];
}

function countShared(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}
