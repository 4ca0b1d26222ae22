import { type FoldedWord, foldLetters, foldWords } from "../../../views/search/fold-letters.ts";
import { toShortStem } from "../../../views/search/light-stem.ts";

/**
 * How well a text confirms a searched word, best first: by the word or a form of it, a longer word that begins with it,
 * a word with the same beginning, or nothing.
 */
const likenesses = ["same", "begins", "alike", "none"] as const;
export type Likeness = (typeof likenesses)[number];

/** A likeness, and the matching words of the text, as written there; none for "none". */
export interface Comparison {
  readonly likeness: Likeness;
  readonly written: readonly string[];
}

/** Whether one likeness is better than the other. */
export function isBetter(one: Likeness, other: Likeness): boolean {
  return likenesses.indexOf(one) < likenesses.indexOf(other);
}

/**
 * Compares `word` with the words of `text`, in any case, with or without umlauts. Pagefind cuts endings off and then
 * matches every word with that beginning (`Schule` finds `Schuldner`), and for an unknown word its longest known
 * beginning (the lone letter `A`); the first is "alike", the second "none".
 */
export function compareWord(word: string, text: string, language: string): Likeness {
  return findLike(word, text, language).likeness;
}

/** The same comparison with the words found. */
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

/** Compares two words, each as a whole or by its parts; every part of the wanted word must match. */
export function compareFolded(wanted: FoldedWord, other: FoldedWord, language: string): Likeness {
  const offered = [other.whole, ...other.parts];
  const whole = compareWhole(wanted, other, offered, language);
  if (whole === "same" || wanted.parts.length < 2) return whole;
  const parts = wanted.parts.map((part) => compareToAny(part, offered, language));
  const worst = parts.reduce((one, two) => (isBetter(one, two) ? two : one));
  return isBetter(worst, whole) ? worst : whole;
}

/** In German a capital makes a noun: `Steuer` is not a form of `steuern`, despite the same beginning. */
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
  // One more digit makes another number.
  if (/\d/.test(wanted) || /\d/.test(other)) {
    if (shared < wanted.length || wanted === other) return wanted === other ? "same" : "none";
    return wanted.length < SHORTEST_NUMBER ? "none" : "begins";
  }
  if (isForm(wanted, other, shared, language) || isSameStem(wanted, other, language)) return "same";
  if (shared === wanted.length) return "begins";
  return shared >= Math.min(wanted.length, Math.max(3, Math.ceil(wanted.length * 0.6))) ? "alike" : "none";
}

/**
 * Minimum number of digits that match the beginning of a longer number, such as an area code: `31` does not match
 * `312`.
 */
const SHORTEST_NUMBER = 4;

/** Minimum length of a word that a text can confirm, if the reader writes in another language than the text. */
const SHORTEST_FOREIGN = 4;

/**
 * A few letters of one language begin many words of another (`for` finds `Fortbestand`), and some are a word of both
 * (`in`): they only count as the whole name of a page, such as `VHS`.
 */
export function isForeignScrap(word: string, names: readonly string[]): boolean {
  const wanted = foldLetters(word);
  return wanted.length < SHORTEST_FOREIGN && !names.some((name) => foldLetters(name) === wanted);
}

/** Endings of German and English that do not make a different word: not `Kran` and `krank`. */
const endings: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(" e en er es em n s t te st ns in se rn ne".split(" ")),
  en: new Set(" s es ed d er r e y ly ie".split(" ")),
};

/**
 * Whether two words differ only in an ending of at most two letters: not `Kurs` and `kurz`. Three letters begin too
 * many words (`Kur` is no `Kurs`, `такси` no `так`): there the shorter one must equal a stem of the longer one.
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

/** Folding has turned й into и; endings are known with both. */
function toFoldedStem(word: string, language: string): string {
  return foldLetters(toShortStem(word.replace(/([ыиі])и$/u, "$1й"), language));
}

/**
 * Arabic joins article, prepositions and pronouns to a word. Returns the word itself, and without possible ones, as
 * long as three letters remain.
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
