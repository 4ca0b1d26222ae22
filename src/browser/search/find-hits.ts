import { toQueryWords } from "../../views/normalise-query.ts";
import { type Attempt, lookedAt, type Named, toEvidence, tryWord } from "./attempt.ts";
import type { EngineAnswer, Hit, SearchEngine } from "./engine.ts";
import { compareWord } from "./likeness.ts";
import { rankTogether } from "./rank-together.ts";

/** Results shown at once: those that were looked at for their order. */
export const portionSize = lookedAt;

/** Answer to a reader's query, honest about what was left out. */
export interface Findings {
  readonly hits: readonly Hit[];
  /** Hits by kind of page as if none were chosen; undefined where nobody counted. */
  readonly kinds: Readonly<Record<string, number>> | undefined;
  /** Words of the query that stand on no page. */
  readonly missing: readonly string[];
  /** Words of the query of which only others that begin alike stand on a page, the missing ones included. */
  readonly doubtful: readonly string[];
  /**
   * "some" when no page carries all words and pages with any of them are given instead; with "all", pages that bear one
   * of the words in their name are among the others.
   */
  readonly matched: "all" | "some";
}

/**
 * Searches for a normalised query, optionally among one kind of page. Pagefind drops unknown words without a word and
 * takes look-alikes for them, so each word is tried alone first. Rejects when the index cannot be read.
 * @param isForeign true where the words may be of another language than the pages
 */
export async function findHits(
  engine: SearchEngine,
  query: string,
  language: string,
  kind?: string,
  isForeign = false,
): Promise<Findings> {
  const words = toQueryWords(query);
  const tried = await Promise.all(words.map((word) => tryWord(engine, word, { language, isForeign })));
  const known = tried.filter(({ likeness }) => likeness !== "none");
  const missing = tried.filter(({ likeness }) => likeness === "none").map(({ word }) => word);
  const doubtful = tried.filter(({ likeness }) => likeness !== "same").map(({ word }) => word);
  const [only] = known;
  const told = { missing, doubtful, matched: "all" } as const;
  if (only === undefined) return { hits: [], kinds: {}, ...told };

  const isPhrase = missing.length === 0 && query.includes('"');
  const answer: EngineAnswer =
    known.length === 1 && kind === undefined && !isPhrase
      ? only.answer
      : await engine.search(isPhrase ? query : known.map(({ sought }) => sought).join(" "), kind);
  const total = Object.values(answer.kinds).reduce((sum, count) => sum + count, answer.hits.length);
  const sought = known.map(({ word }) => word);
  if (known.length === 1 || isPhrase) {
    const hits = await putFirmFirst(answer.hits, sought, language);
    return { hits, kinds: answer.kinds, ...told };
  }
  const alone = known.map((attempt) => attempt.answer);
  if (total > 0) {
    const named = findNamed(known);
    const chosen = named.filter((one) => kind === undefined || one.kind === kind).map(({ hit }) => hit);
    const ranked = rankTogether([...answer.hits, ...chosen], alone);
    const hits = await putFirmFirst(ranked, sought, language, new Set(chosen));
    return { hits, kinds: countWith(answer.kinds, named), ...told };
  }
  const separate = await Promise.all(known.map((attempt) => engine.search(attempt.sought, kind)));
  const any = new Map(separate.flatMap(({ hits }) => hits).map((hit) => [hit.id, hit]));
  return { hits: rankTogether([...any.values()], alone), kinds: undefined, ...told, matched: "some" };
}

/** Pages that bear one of the words in their name but do not carry all of them. */
function findNamed(attempts: readonly Attempt[]): Named[] {
  const carried = attempts.map(({ answer }) => new Set(answer.hits.map(({ id }) => id)));
  const named = new Map(attempts.flatMap((attempt) => attempt.named).map((one) => [one.hit.id, one]));
  return [...named.values()].filter(({ hit }) => !carried.every((ids) => ids.has(hit.id)));
}

function countWith(kinds: EngineAnswer["kinds"], named: readonly Named[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { ...kinds };
  for (const { kind } of named) if (kind !== undefined) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Among the first hits, those that carry every word or a form of it, or are named by one, come before those that only begin alike. */
async function putFirmFirst(
  hits: readonly Hit[],
  words: readonly string[],
  language: string,
  named: ReadonlySet<Hit> = new Set(),
): Promise<readonly Hit[]> {
  const judged = await Promise.all(
    hits.slice(0, portionSize).map(async (hit) => {
      const evidence = toEvidence(await hit.load());
      const carriesAll = words.every((word) => compareWord(word, evidence, language) === "same");
      return { hit, isFirm: carriesAll || named.has(hit) };
    }),
  );
  const firm = judged.filter(({ isFirm }) => isFirm);
  const loose = judged.filter(({ isFirm }) => !isFirm);
  return [...[...firm, ...loose].map(({ hit }) => hit), ...hits.slice(portionSize)];
}
