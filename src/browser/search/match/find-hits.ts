import { toTerms } from "../../../views/search/query-terms.ts";
import type { EngineAnswer, Hit, SearchEngine } from "../engine/engine.ts";
import { compareWord } from "./likeness.ts";
import { type Attempt, lookedAt, type Tongue, toEvidence, tryTerm } from "./match-word.ts";
import type { NamedMatch } from "./page-names.ts";
import { rankTogether } from "./rank-together.ts";

/** Number of results shown at once: those examined for their order. */
export const portionSize = lookedAt;

/** A word that occurs on no page as typed, and the words by which pages were found instead. */
export interface NearWord {
  readonly word: string;
  readonly found: readonly string[];
}

/** Answer to a reader's query, including the words it leaves out. */
export interface Findings {
  readonly hits: readonly Hit[];
  /** Hits by kind of page as if none were chosen; undefined if not counted. */
  readonly kinds: Readonly<Record<string, number>> | undefined;
  /** Words of the query that occur on no page. */
  readonly missing: readonly string[];
  /** Words of the query for which only prefix matches exist, including the missing ones. */
  readonly doubtful: readonly string[];
  /** Doubtful words by which pages were found nevertheless. */
  readonly near: readonly NearWord[];
  /**
   * "some" if no page contains all words and pages with any of them are returned instead; with "all", pages that bear
   * one of the words in their name are among the others.
   */
  readonly matched: "all" | "some";
}

/**
 * Searches for a normalised query, optionally among one kind of page. Pagefind silently drops unknown words and accepts
 * similar ones for them, so each term is first searched alone. The pages that the query names come first. Rejects if
 * the index cannot be read.
 */
export async function findHits(
  engine: SearchEngine,
  query: string,
  tongue: Tongue,
  kind?: string,
): Promise<Findings> {
  const terms = toTerms(query, tongue.language);
  const tried = await Promise.all(terms.map((term) => tryTerm(engine, term, tongue)));
  const known = tried.filter(({ likeness }) => likeness !== "none");
  const typed = (attempts: readonly Attempt[]) => attempts.map(({ term }) => term.typed);
  const [only] = known;
  const noted = {
    missing: typed(tried.filter(({ likeness }) => likeness === "none")),
    doubtful: typed(tried.filter(({ likeness }) => likeness !== "same")),
    near: known.flatMap(({ term, likeness, instead }) =>
      likeness === "same" ? [] : [{ word: term.typed, found: instead }],
    ),
    matched: "all",
  } as const;
  if (only === undefined) return { hits: [], kinds: {}, ...noted };

  const named = await findNamed(engine, known);
  const numbered = findNumbered(known);
  const first = (hits: readonly Hit[]) => putNamedFirst(hits, [...named, ...numbered]);
  const answer =
    known.length === 1 && kind === undefined ? only.answer : await searchAll(engine, known, kind);
  const total = Object.values(answer.kinds).reduce((sum, count) => sum + count, answer.hits.length);
  if (known.length > 1 && total === 0) {
    const separate = await Promise.all(known.map(({ sought }) => engine.search(sought, kind)));
    const any = new Map(separate.flatMap(({ hits }) => hits).map((hit) => [hit.id, hit]));
    const ranked = rankTogether(
      [...any.values()],
      known.map((attempt) => attempt.answer),
    );
    return { hits: first(ranked), kinds: undefined, ...noted, matched: "some" };
  }
  const carried = new Set(answer.hits.map(({ id }) => id));
  const added = named.filter(({ id }) => !carried.has(id) && !known.every((one) => hasHit(one, id)));
  const chosen = added.filter((one) => kind === undefined || one.kind === kind).map(({ hit }) => hit);
  const all = [...answer.hits, ...chosen];
  const ranked =
    known.length === 1
      ? all
      : rankTogether(
          all,
          known.map((attempt) => attempt.answer),
        );
  const hits = await putFirmFirst(ranked, known, tongue, new Set(chosen));
  return { hits: first(hits), kinds: countWith(answer.kinds, added), ...noted };
}

/** Pages with all terms; for phrases only those that the engine found for the whole phrase. */
async function searchAll(
  engine: SearchEngine,
  known: readonly Attempt[],
  kind?: string,
): Promise<EngineAnswer> {
  const phrases = known.filter(({ sought }) => sought.startsWith('"'));
  const [alone] = known;
  if (known.length === 1 && alone !== undefined) return engine.search(alone.sought, kind);
  const answer = await engine.search(known.map(({ sought }) => sought.replace(/"/g, "")).join(" "), kind);
  if (phrases.length === 0) return answer;
  const hits = answer.hits.filter(({ id }) => phrases.every((phrase) => hasHit(phrase, id)));
  return { hits, kinds: hits.length === 0 ? {} : answer.kinds };
}

function hasHit({ answer }: Attempt, id: string): boolean {
  return answer.hits.some((hit) => hit.id === id);
}

/** A page the query names, with its hit among those of one of the terms. */
interface NamedHit extends NamedMatch {
  readonly hit: Hit;
}

async function findNamed(engine: SearchEngine, known: readonly Attempt[]): Promise<NamedHit[]> {
  const words = known.flatMap(({ term, wanted }) => (term.kind === "phrase" ? term.words : wanted));
  const names = await engine.names();
  const hits = new Map(known.flatMap(({ answer }) => answer.hits).map((hit) => [hit.id, hit]));
  return names.find(words).flatMap((match) => {
    const hit = hits.get(match.id);
    return hit === undefined ? [] : [{ ...match, hit }];
  });
}

/** Weight of a number in the query: more than words that only name a question, less than the name of a thing. */
const NUMBER_WEIGHT = 10;

/**
 * Pages with a year, date, telephone number or postal code of the query, which is more specific than `Telefon` or
 * `Jahr` beside it.
 */
function findNumbered(known: readonly Attempt[]): Pick<NamedHit, "id" | "weight">[] {
  if (known.length < 2) return [];
  return known
    .filter(({ sought, likeness }) => likeness === "same" && /^\d{4,}(?: \d{4})?$/.test(sought))
    .flatMap(({ answer }) => answer.hits.map(({ id }) => ({ id, weight: NUMBER_WEIGHT })));
}

/** Puts named pages first; keeps the order among equals and of all others. */
function putNamedFirst(hits: readonly Hit[], named: readonly Pick<NamedHit, "id" | "weight">[]): Hit[] {
  const weights = new Map<string, number>();
  for (const { id, weight } of named) weights.set(id, (weights.get(id) ?? 0) + weight);
  const weigh = ({ id }: Hit) => weights.get(id) ?? 0;
  return [...hits].sort((a, b) => weigh(b) - weigh(a));
}

function countWith(
  kinds: EngineAnswer["kinds"],
  named: readonly NamedMatch[],
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { ...kinds };
  for (const { kind } of named) if (kind !== "") counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/**
 * Reorders the first hits: pages that contain every word or a form of it, or are named by one, come first; prefix-only
 * matches come last.
 */
async function putFirmFirst(
  hits: readonly Hit[],
  known: readonly Attempt[],
  { language }: Tongue,
  named: ReadonlySet<Hit>,
): Promise<readonly Hit[]> {
  const wanted = known.flatMap((attempt) => attempt.wanted);
  const judged = await Promise.all(
    hits.slice(0, portionSize).map(async (hit) => {
      const evidence = toEvidence(await hit.load());
      const carriesAll = wanted.every((word) => compareWord(word, evidence, language) === "same");
      return { hit, isFirm: carriesAll || named.has(hit) };
    }),
  );
  const firm = judged.filter(({ isFirm }) => isFirm);
  const loose = judged.filter(({ isFirm }) => !isFirm);
  return [...[...firm, ...loose].map(({ hit }) => hit), ...hits.slice(portionSize)];
}
