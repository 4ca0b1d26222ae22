import { foldLetters } from "../../views/fold-letters.ts";
import { toLightStem } from "../../views/light-stem.ts";
import { measureTypos } from "./typos.ts";

/** The words of an index, to tell a slip of the finger from a word that is only rare. */
export interface WordList {
  /** True when a listed word is this word, a form of it, or begins with it. */
  has(word: string): boolean;
  /** True when this very word is listed, in any case and with or without umlauts. */
  hasExactly(word: string): boolean;
  /**
   * The listed word a reader most likely meant, in small letters if typed so, except in German, where a capital makes a
   * noun; undefined when none is near enough.
   */
  findNearest(word: string): string | undefined;
}

/** Shortest word that is corrected: shorter ones have too many neighbours. */
const SHORTEST = 4;
/** From this length on, two slips are forgiven instead of one. */
const LONG = 8;

/** @param words of one language as they are written, those used most often first */
export function createWordList(words: readonly string[], language: string): WordList {
  const folded = words.map(foldLetters);
  const exact = new Set(folded);
  return {
    has(word) {
      const wanted = foldLetters(word);
      const stem = foldLetters(toLightStem(word, language));
      return exact.has(wanted) || folded.some((known) => known.startsWith(wanted) || known.startsWith(stem));
    },
    hasExactly: (word) => exact.has(foldLetters(word)),
    findNearest(word) {
      const wanted = foldLetters(word);
      if (wanted.length < SHORTEST || /^\d+$/.test(wanted)) return undefined;
      const allowed = wanted.length < LONG ? 1 : 2;
      let best: { readonly place: number; readonly cost: number } | undefined;
      for (const [place, known] of folded.entries()) {
        const typos = measureTypos(wanted, known, allowed);
        if (typos === 0 || typos > allowed) continue;
        // Hardly anybody gets the first letter wrong.
        const cost = typos + (known[0] === wanted[0] ? 0 : 0.5);
        if (best === undefined || cost < best.cost) best = { place, cost };
      }
      const found = best && words[best.place];
      const isSmall = word === word.toLowerCase() && language.split("-")[0] !== "de";
      return isSmall ? found?.toLowerCase() : found;
    },
  };
}
