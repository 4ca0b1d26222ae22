import type { EngineAnswer, Hit } from "../engine/engine.ts";

/**
 * The hits of a query of several words, best first. The score of a page for a word is its share of the best score for
 * that word, divided by the number of pages with the word; the sum is multiplied by the number of words. So a page with
 * a rare word in its name comes before one that mentions every word in passing.
 * @param answers results of each word searched alone
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
