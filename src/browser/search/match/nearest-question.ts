import { type FoldedWord, foldWords } from "../../../views/search/fold-letters.ts";
import { toHeardKeys, toSpokenKeys } from "../../../views/search/sound-key.ts";
import { compareFolded } from "./likeness.ts";
import { measureTypos } from "./typos.ts";

/** Minimum length for tolerating typos; shorter words have too many neighbours. */
const SHORTEST = 5;
/** Minimum length of a word that is part of a longer one on purpose: `Arzt` in `Frauenarzt`. */
const SHORTEST_PART = 4;

/**
 * The question that comes nearest to a query by its search words (its own words, such as `Wie` and `einen`, are too
 * general): the word itself, one that begins or ends with it, one that sounds alike, or a typo. Undefined if none
 * matches.
 */
export function findNearestQuestion<Question extends { readonly words: string }>(
  words: readonly string[],
  questions: readonly Question[],
  language: string,
): Question | undefined {
  const wanted = words.flatMap((word) => foldWords(word));
  let best: { readonly question: Question; readonly score: number } | undefined;
  for (const question of questions) {
    const offered = foldWords(question.words);
    const scores = wanted.map((word) =>
      Math.max(0, ...offered.map((other) => compare(word, other, language))),
    );
    const score = scores.reduce((sum, one) => sum + one, 0);
    if (score > (best?.score ?? 0)) best = { question, score };
  }
  return best?.question;
}

function compare(wanted: FoldedWord, other: FoldedWord, language: string): number {
  const likeness = compareFolded(wanted, other, language);
  if (likeness === "same") return 4;
  const spoken = toSpokenKeys(other.written);
  if (toHeardKeys(wanted.written).some((key) => spoken.includes(key))) return 3;
  if (isSlip(wanted.whole, other.whole)) return 3;
  if (other.whole.length < SHORTEST_PART) return 0;
  const place = wanted.whole.lastIndexOf(other.whole);
  if (place > 0 && wanted.whole.length - place - other.whole.length <= 2) return 2;
  if (wanted.whole.startsWith(other.whole)) return 1.5;
  return likeness === "begins" && wanted.whole.length >= SHORTEST_PART ? 1 : 0;
}

function isSlip(one: string, other: string): boolean {
  const limit = one.length >= 8 ? 2 : 1;
  return one.length >= SHORTEST && measureTypos(one, other, limit) <= limit;
}
