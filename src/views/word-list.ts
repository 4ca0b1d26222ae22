import { foldLetters } from "./fold-letters.ts";

/** Shorter words are never corrected, so nobody needs them in a list. */
const SHORTEST = 4;

/** The words of a text in order, numbers included; an apostrophe or a Persian joiner inside belongs to the word. */
export function toWordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[\u2019'\u200C][\p{L}\p{M}]+)*/gu) ?? [];
}

/**
 * Every word of the texts once; those used most often come first, else by letters, so that the same texts give the same
 * list. In small letters where it stands so anywhere, for a capital may only begin a sentence. Without numbers and short
 * words.
 */
export function toWordList(texts: readonly string[]): string[] {
  const counts = new Map<string, { readonly word: string; readonly count: number }>();
  for (const word of texts.flatMap(toWordsOf)) {
    if (word.length < SHORTEST || /\p{N}/u.test(word)) continue;
    const key = foldLetters(word);
    const before = counts.get(key) ?? { word, count: 0 };
    const isSmaller = /^\p{Lu}/u.test(before.word) && /^\p{Ll}/u.test(word);
    counts.set(key, { word: isSmaller ? word : before.word, count: before.count + 1 });
  }
  return [...counts.values()]
    .sort((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1))
    .map(({ word }) => word);
}
