/** A piece of a sentence: plain words, or words that lead to the page of a thing of the network. */
export type SentencePart =
  | { readonly text: string; readonly target?: undefined }
  | { readonly text: string; readonly target: string };

const linkPattern = /\[([^\][]+)\]\(([a-z0-9-]+)\)/g;

/** Splits `Der [Beirat](beirat) hilft.` into its parts; anything that is not such a link stays plain text. */
export function parseSentence(sentence: string): SentencePart[] {
  const parts: SentencePart[] = [];
  let end = 0;
  for (const match of sentence.matchAll(linkPattern)) {
    if (match.index > end) parts.push({ text: sentence.slice(end, match.index) });
    parts.push({ text: match[1] ?? "", target: match[2] ?? "" });
    end = match.index + match[0].length;
  }
  if (end < sentence.length) parts.push({ text: sentence.slice(end) });
  return parts;
}

/** A link of a sentence: its words, where it leads, and where its words begin in the sentence. */
export interface SentenceLink {
  readonly words: string;
  readonly target: string;
  readonly index: number;
}

/** Links of a sentence or of Markdown to things of the network, in reading order. */
export function findSentenceLinks(sentence: string): SentenceLink[] {
  return [...sentence.matchAll(linkPattern)].map(({ 1: words = "", 2: target = "", index }) => ({
    words,
    target,
    index: index + 1,
  }));
}

/** Ids a sentence leads to, in reading order. */
export function sentenceTargets(sentence: string): string[] {
  return parseSentence(sentence).flatMap((part) => (part.target === undefined ? [] : [part.target]));
}

/** The sentence as it is read aloud, without link marks. */
export function toPlainSentence(sentence: string): string {
  return parseSentence(sentence)
    .map((part) => part.text)
    .join("");
}
