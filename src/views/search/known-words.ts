import { foldLetters } from "./fold-letters.ts";

/** Minimum length; shorter words are never corrected and need no entry. */
const SHORTEST = 4;

/** The words of a text in order, numbers included; an apostrophe or a Persian joiner inside belongs to the word. */
export function toWordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[\u2019'\u200C][\p{L}\p{M}]+)*/gu) ?? [];
}

/**
 * Every word of the texts once, most frequent first, then alphabetically, so that the same texts give the same list. In
 * small letters if it occurs so anywhere, since a capital may only begin a sentence; in German a capital makes a noun,
 * so the most frequent spelling is kept. Without numbers and short words.
 */
export function toWordList(texts: readonly string[], language: string): string[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const word of texts.flatMap(toWordsOf)) {
    if (word.length < SHORTEST || /\p{N}/u.test(word)) continue;
    const key = foldLetters(word);
    const counts = spellings.get(key) ?? new Map<string, number>();
    counts.set(word, (counts.get(word) ?? 0) + 1);
    spellings.set(key, counts);
  }
  const isGerman = language.split("-")[0] === "de";
  return [...spellings.values()]
    .map((counts): Counted => {
      const sorted = [...counts].sort(byCount);
      const small = isGerman ? undefined : sorted.find(([word]) => word === word.toLowerCase());
      const [word] = small ?? sorted[0] ?? [""];
      return [word, sorted.reduce((sum, [, count]) => sum + count, 0)];
    })
    .sort(byCount)
    .map(([word]) => word);
}

type Counted = readonly [word: string, count: number];

function byCount([one, first]: Counted, [other, second]: Counted): number {
  return second - first || (one < other ? -1 : 1);
}
