import { foldLetters } from "../../../views/search/fold-letters.ts";
import type { QueryTerm, TermForm } from "../../../views/search/query-terms.ts";
import type { EngineAnswer, Hit, SearchEngine } from "../engine/engine.ts";
import type { HitTexts } from "../page/hit-texts.ts";
import { type Comparison, findLike, isBetter, isForeignScrap, type Likeness } from "./likeness.ts";
import type { WordList } from "./word-list-lookup.ts";

/** Maximum number of first hits that are examined. */
export const lookedAt = 10;

/** Number of hits examined first; the others are examined only if these do not confirm the word. */
const LOOKED_AT_FIRST = 3;

/** Result of one term of a query, searched alone. */
export interface Attempt {
  readonly term: QueryTerm;
  /** Text passed to the engine. */
  readonly sought: string;
  /** Words that every page found must contain. */
  readonly wanted: readonly string[];
  readonly answer: EngineAnswer;
  /** How well the first hits confirm the term. */
  readonly likeness: Likeness;
  /** Words by which pages were found instead of the one typed. */
  readonly instead: readonly string[];
}

/** Language of the query and of the index, and whether the reader may write another one. */
export interface Tongue {
  readonly language: string;
  readonly isForeign: boolean;
}

/**
 * Searches one term, in one form after another until the hits confirm it: an engine that cuts a cut word a second time
 * (Russian `найт` to `на`) finds it only as typed, and one without endings of its own only cut. Returns the attempt
 * that confirms the term best, the earliest of equals. A whole word in the list of words always counts as present and
 * is searched in its listed spelling, since engines of other languages do not treat `ae` as `ä`. If nothing else is
 * found, a word of another script is searched as the German word it sounds like, and a German compound by its parts.
 * Rejects if the index cannot be read.
 */
export async function tryTerm(engine: SearchEngine, term: QueryTerm, tongue: Tongue): Promise<Attempt> {
  const best = await tryForms(engine, term, term.forms, tongue);
  if (best.likeness === "same" || term.kind !== "word") return best;
  const words = await engine.words();
  const listed = words.findExactly(term.typed);
  if (!tongue.isForeign && listed !== undefined) {
    const other =
      foldCase(listed) === foldCase(term.typed)
        ? best
        : await tryForms(engine, term, [{ sought: listed, wanted: [listed] }], tongue);
    if (other.answer.hits.length > 0) return { ...other, likeness: "same", instead: [] };
  }
  const isSlip = words.findNearest(term.typed) !== undefined;
  const others = [hear(term.typed, words), ...(isSlip ? [] : words.findParts(term.typed))];
  for (const other of others) {
    if (other === undefined || best.likeness === "begins") continue;
    const wanted = other.split(" ");
    const near = await tryForms(engine, term, [{ sought: other, wanted, instead: wanted }], tongue);
    if (near.likeness !== "none") return near;
  }
  return best;
}

function foldCase(word: string): string {
  return word.toLowerCase().normalize("NFC");
}

/** The German word, or hyphenated words, that a word of another script sounds like. */
function hear(word: string, words: WordList): string | undefined {
  const whole = words.findBySound(word);
  if (whole !== undefined || !word.includes("-")) return whole;
  const parts = word.split("-").map((part) => words.findBySound(part));
  return parts.includes(undefined) ? undefined : parts.join(" ");
}

async function tryForms(
  engine: SearchEngine,
  term: QueryTerm,
  forms: readonly TermForm[],
  tongue: Tongue,
): Promise<Attempt> {
  let best: Attempt | undefined;
  for (const form of forms) {
    const attempt = await tryForm(engine, term, form, tongue);
    if (attempt.likeness === "same") return attempt;
    if (best === undefined || isBetter(attempt.likeness, best.likeness)) best = attempt;
    if (form.instead !== undefined && best === attempt && attempt.likeness !== "none") return attempt;
  }
  if (best === undefined) throw new Error(`no form of ${term.typed} to search for`);
  return best;
}

async function tryForm(
  engine: SearchEngine,
  term: QueryTerm,
  { sought, wanted, instead }: TermForm,
  tongue: Tongue,
): Promise<Attempt> {
  const answer = await engine.search(sought);
  // For a phrase the engine returns whole matches only.
  if (wanted.length === 0) {
    const likeness = answer.hits.length > 0 ? "same" : "none";
    return { term, sought, wanted, answer, likeness, instead: [] };
  }
  const judge = (hits: readonly Hit[]) =>
    Promise.all(hits.map(async (hit) => judgeTexts(wanted, await hit.load(), tongue)));
  const first = await judge(answer.hits.slice(0, LOOKED_AT_FIRST));
  const isBorneOut = first.some(({ likeness }) => likeness === "same");
  const judged = isBorneOut
    ? first
    : [...first, ...(await judge(answer.hits.slice(LOOKED_AT_FIRST, lookedAt)))];
  const best = judged.reduce<Likeness>(
    (one, { likeness }) => (isBetter(likeness, one) ? likeness : one),
    "none",
  );
  const written = judged.filter(({ likeness }) => likeness === best).flatMap((one) => one.written);
  if (best === "none" || (best === "same" && instead === undefined))
    return { term, sought, wanted, answer, likeness: best, instead: [] };
  const shown = instead?.map((word) => toWritten(word, written)) ?? written;
  return {
    term,
    sought,
    wanted,
    answer,
    likeness: best === "same" ? "alike" : best,
    instead: toDistinct(shown),
  };
}

/** Maximum number of words named as found instead of one. */
const MOST_NAMED = 3;

function toDistinct(words: readonly string[]): string[] {
  return [...new Map(words.map((word) => [foldLetters(word), word])).values()].slice(0, MOST_NAMED);
}

/** The word as pages write it: the list of words may have it in small letters. */
function toWritten(word: string, written: readonly string[]): string {
  return written.find((one) => foldLetters(one) === foldLetters(word)) ?? word;
}

/**
 * Comparison of several words; the worst counts. In another language, mere prefix matches are not the reader's word.
 */
function judgeTexts(wanted: readonly string[], texts: HitTexts, { language, isForeign }: Tongue): Comparison {
  const evidence = toEvidence(texts);
  const compared = wanted.map((word): Comparison => {
    const found = findLike(word, evidence, language);
    const isSure = found.likeness === "same" && !isForeignScrap(word, texts.names);
    return !isForeign || isSure ? found : { likeness: "none", written: [] };
  });
  return compared.reduce((one, two) => (isBetter(one.likeness, two.likeness) ? two : one));
}

/** The words of a page that can have made it a hit. */
export function toEvidence(texts: HitTexts): string {
  const marked = texts.excerpt.filter((part) => part.isMatch).map((part) => part.text);
  return [...marked, texts.title, texts.keywords].join(" ");
}
