import { toQueryWords } from "../../views/normalise-query.ts";
import type { EngineAnswer, Hit, HitTexts, SearchEngine } from "./engine.ts";
import { compareWord } from "./likeness.ts";

/** Results shown at once, and as many are looked at for their order. */
export const portionSize = 10;

/** Answer to a reader's query, honest about what was left out. */
export interface Findings {
  readonly hits: readonly Hit[];
  /** Hits by kind of page as if none were chosen; undefined where nobody counted. */
  readonly kinds: Readonly<Record<string, number>> | undefined;
  /** Words of the query that stand on no page. */
  readonly missing: readonly string[];
  /** "some" when no page carries all words and pages with any of them are given instead. */
  readonly matched: "all" | "some";
}

/**
 * Searches for a normalised query, optionally among one kind of page. Pagefind drops unknown words without a word and
 * takes look-alikes for them, so each word is tried alone first. Rejects when the index cannot be read.
 */
export async function findHits(
  engine: SearchEngine,
  query: string,
  language: string,
  kind?: string,
): Promise<Findings> {
  const words = toQueryWords(query);
  const tried = await Promise.all(words.map((word) => tryWord(engine, word, language)));
  const known = tried.filter((attempt) => attempt.isKnown);
  const missing = tried.filter((attempt) => !attempt.isKnown).map((attempt) => attempt.word);
  const [only] = known;
  if (only === undefined) return { hits: [], kinds: {}, missing, matched: "all" };

  const isPhrase = missing.length === 0 && query.includes('"');
  const answer: EngineAnswer =
    known.length === 1 && kind === undefined && !isPhrase
      ? only.answer
      : await engine.search(isPhrase ? query : known.map(({ word }) => word).join(" "), kind);
  const total = Object.values(answer.kinds).reduce((sum, count) => sum + count, answer.hits.length);
  const sought = known.map(({ word }) => word);
  if (total > 0 || known.length === 1) {
    const hits = await putFirmFirst(answer.hits, sought, language);
    return { hits, kinds: answer.kinds, missing, matched: "all" };
  }
  const separate = await Promise.all(sought.map((word) => engine.search(word, kind)));
  return { hits: unite(separate), kinds: undefined, missing, matched: "some" };
}

interface Attempt {
  readonly word: string;
  readonly answer: EngineAnswer;
  readonly isKnown: boolean;
}

/** A word is known when one of its first hits really shows it. */
async function tryWord(engine: SearchEngine, word: string, language: string): Promise<Attempt> {
  const answer = await engine.search(word);
  const first = await Promise.all(answer.hits.slice(0, 3).map((hit) => hit.load()));
  const isKnown = first.some((texts) => compareWord(word, toEvidence(texts), language) !== "none");
  return { word, answer, isKnown };
}

/** Among the first hits, those that carry every word or a form of it come before those that only begin alike. */
async function putFirmFirst(
  hits: readonly Hit[],
  words: readonly string[],
  language: string,
): Promise<readonly Hit[]> {
  const judged = await Promise.all(
    hits.slice(0, portionSize).map(async (hit) => {
      const evidence = toEvidence(await hit.load());
      return { hit, isFirm: words.every((word) => compareWord(word, evidence, language) === "same") };
    }),
  );
  const firm = judged.filter(({ isFirm }) => isFirm);
  const loose = judged.filter(({ isFirm }) => !isFirm);
  return [...[...firm, ...loose].map(({ hit }) => hit), ...hits.slice(portionSize)];
}

/** The words of a page that can have made it a hit. */
function toEvidence(texts: HitTexts): string {
  const marked = texts.excerpt.filter((part) => part.isMatch).map((part) => part.text);
  return [...marked, texts.title, texts.keywords].join(" ");
}

/** All hits of several answers, those in most answers first, then by their scores together. */
function unite(answers: readonly EngineAnswer[]): Hit[] {
  const found = new Map<string, { hit: Hit; times: number; score: number }>();
  for (const hit of answers.flatMap((answer) => answer.hits)) {
    const before = found.get(hit.id);
    found.set(hit.id, { hit, times: (before?.times ?? 0) + 1, score: (before?.score ?? 0) + hit.score });
  }
  return [...found.values()].sort((a, b) => b.times - a.times || b.score - a.score).map(({ hit }) => hit);
}
