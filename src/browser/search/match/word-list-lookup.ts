import { foldLetters } from "../../../views/search/fold-letters.ts";
import { toLightStem } from "../../../views/search/light-stem.ts";
import { toHeardKeys, toSpokenKeys } from "../../../views/search/sound-key.ts";
import { hasLikeVowels } from "../../../views/search/vowel-sound.ts";
import { measureTypos } from "./typos.ts";

/** The words of an index, to distinguish a typo from a word that is only rare. */
export interface WordList {
  /** True if a listed word is this word, a form of it, or begins with it. */
  has(word: string): boolean;
  /** True if exactly this word is listed, in any case and with or without umlauts. */
  hasExactly(word: string): boolean;
  /** Exactly this word as listed; undefined if it is not. */
  findExactly(word: string): string | undefined;
  /**
   * The listed word a reader most likely meant, in small letters if typed so, except in German, where a capital makes a
   * noun; undefined if none is near enough.
   */
  findNearest(word: string): string | undefined;
  /** The listed German word that sounds like this one in another script; undefined if none does. */
  findBySound(word: string): string | undefined;
  /**
   * Listed words that end an unknown German compound, longest first, since the end carries the meaning: `Frauenarzt` is
   * an `Arzt`. If its beginning is listed too, it precedes them, separated by a space.
   */
  findParts(word: string): string[];
}

/** A list without words, for use if none is available. */
export const emptyWordList: WordList = {
  has: () => false,
  hasExactly: () => false,
  findExactly: () => undefined,
  findNearest: () => undefined,
  findBySound: () => undefined,
  findParts: () => [],
};

/** Minimum length of a word that is corrected: shorter ones have too many neighbours. */
const SHORTEST = 4;
/** Minimum length at which two typos are tolerated instead of one. */
const LONG = 8;

/** @param words of one language as written, most frequent first */
export function createWordList(words: readonly string[], language: string): WordList {
  const folded = words.map(foldLetters);
  const isGerman = language.split("-")[0] === "de";
  const exact = new Set(folded);
  let bySound: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    has(word) {
      const wanted = foldLetters(word);
      const stem = foldLetters(toLightStem(word, language));
      return exact.has(wanted) || folded.some((known) => known.startsWith(wanted) || known.startsWith(stem));
    },
    hasExactly: (word) => exact.has(foldLetters(word)),
    findExactly: (word) => words[folded.indexOf(foldLetters(word))],
    findNearest(word) {
      const wanted = foldLetters(word);
      if (wanted.length < SHORTEST || /^\d+$/.test(wanted)) return undefined;
      const allowed = wanted.length < LONG ? 1 : 2;
      let best: { readonly place: number; readonly cost: number } | undefined;
      for (const [place, known] of folded.entries()) {
        const typos = measureTypos(wanted, known, allowed);
        if (typos === 0 || typos > allowed) continue;
        // A wrong first letter is a rare typo.
        const cost = typos + (known[0] === wanted[0] ? 0 : 0.5);
        if (best === undefined || cost < best.cost) best = { place, cost };
      }
      const found = best && words[best.place];
      const isSmall = word === word.toLowerCase() && !isGerman;
      return isSmall ? found?.toLowerCase() : found;
    },
    findBySound(word) {
      const heard = toHeardKeys(word);
      if (heard.length === 0) return undefined;
      bySound ??= toSounds(words);
      const alike = heard.flatMap((key) => bySound?.get(key) ?? []);
      return alike.find((one) => hasLikeVowels(word, one));
    },
    findParts: (word) => (isGerman ? cutCompound(word, folded, words) : []),
  };
}

/** Minimum length of a compound's part: shorter words end too many others. */
const SHORTEST_PART = 4;

function cutCompound(word: string, folded: readonly string[], words: readonly string[]): string[] {
  const whole = foldLetters(word);
  const find = (part: string) => words[folded.indexOf(part)];
  const found: string[] = [];
  for (let cut = SHORTEST_PART - 1; cut <= whole.length - SHORTEST_PART; cut += 1) {
    const tail = find(whole.slice(cut));
    // Ends of nouns only: `insgesamt` is not a kind of `gesamt`.
    if (tail === undefined || !/^\p{Lu}/u.test(tail)) continue;
    const front = whole.slice(0, cut);
    const fronts = [front, front.replace(/(?:es|en|er|s|n|e)$/, "")].map(find);
    const head = fronts.find((one) => one !== undefined);
    if (head !== undefined) found.push(`${head} ${tail}`);
    found.push(tail);
  }
  return found;
}

/** The words of each key, most frequent first. */
function toSounds(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const sounds = new Map<string, string[]>();
  for (const word of words)
    for (const key of toSpokenKeys(word)) {
      const known = sounds.get(key);
      if (known === undefined) sounds.set(key, [word]);
      else known.push(word);
    }
  return sounds;
}
