import { toGermanSentences } from "./german-sentences.ts";

/** Readability of a text: the index, and the counts it is made from. */
export interface Lix {
  /** Words per sentence plus the share of long words in percent; 40 is a newspaper, 60 an official notice. */
  readonly value: number;
  readonly sentences: number;
  readonly words: number;
  /** Words of more than six letters. */
  readonly longWords: number;
}

const segmenter = new Intl.Segmenter("de", { granularity: "word" });

/**
 * The readability index LIX (Björnsson 1968) of a German text.
 * @param pieces separate units: a paragraph, an entry of a list, a heading; each ends a sentence
 */
export function toLix(pieces: readonly string[]): Lix {
  const sentences = pieces.flatMap(toGermanSentences);
  const words = sentences.flatMap((sentence) =>
    [...segmenter.segment(sentence)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
  );
  const longWords = words.filter((word) => [...word].length > 6).length;
  const value = words.length === 0 ? 0 : words.length / sentences.length + (100 * longWords) / words.length;
  return { value, sentences: sentences.length, words: words.length, longWords };
}
