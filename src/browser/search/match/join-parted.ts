import type { WordList } from "./word-list-lookup.ts";

/** Shortest part of a word that is put together with its neighbour. */
const SHORTEST = 3;

/**
 * Puts words together that are written as one on the pages, or sound like one: `integrations kurs` becomes
 * `integrationskurs`, and `جوب سنتر` one word that is heard as `Jobcenter`. Only where
 * the first part is no word of its own, so that two words that mean something alone stay two; and never within quotes.
 */
export function joinParted(query: string, list: WordList): string {
  if (query.includes('"')) return query;
  const joined: string[] = [];
  for (const word of query.split(" ")) {
    const before = joined.at(-1);
    const isOne =
      before !== undefined &&
      Math.min(before.length, word.length) >= SHORTEST &&
      !list.hasExactly(before) &&
      (list.hasExactly(before + word) || list.findBySound(before + word) !== undefined);
    if (isOne) joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined.join(" ");
}
