import type { EngineAnswer, Hit } from "../engine/engine.ts";

/**
 * The hits of a query of several words, best first. A word speaks for a page by the page's share of the best score for
 * it, and the louder the fewer pages carry it; several words for one page add up, and once more for each. So a page
 * that bears a rare word in its name comes before one that mentions every word in passing.
 * @param answers what each word found alone
 */
export function rankTogether(hits: readonly Hit[], answers: readonly EngineAnswer[]): Hit[] {
  const scores = new Map<string, number>();
  const times = new Map<string, number>();
  for (const { hits: found } of answers) {
    const best = Math.max(...found.map(({ score }) => score));
    for (const { id, score } of found) {
      scores.set(id, (scores.get(id) ?? 0) + score / best / found.length);
      times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
  const weigh = ({ id }: Hit) => (scores.get(id) ?? 0) * (times.get(id) ?? 0);
  return [...hits].sort((a, b) => weigh(b) - weigh(a));
}
