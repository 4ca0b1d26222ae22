import type { SearchWords } from "../../../views/search/search-words.ts";
import { fillSentence } from "../match/query-sentence.ts";
import type { SearchGroup } from "../run-search.ts";
import { toAddress } from "../search-address.ts";
import { element } from "./element.ts";

/**
 * Sentences about a group besides the number of its hits: missing words, other words by which its pages were found, and
 * a suggestion, as a link to that search.
 */
export function toGroupSentences(
  { query, hits, missing, near, matched, suggestion, isForSuggestion }: SearchGroup,
  words: SearchWords,
  kind: string | undefined,
): (string | HTMLElement)[] {
  if (hits.length === 0) return suggestion === undefined ? [] : [toOffer(suggestion, words, kind)];
  const sentences: (string | HTMLElement)[] = [];
  if (suggestion !== undefined && isForSuggestion)
    sentences.push(fillSentence(words.instead, { query, suggestion }));
  if (missing.length > 0) sentences.push(fillSentence(words.wordsMissing, { words: missing.join(", ") }));
  for (const { word, found } of near)
    sentences.push(fillSentence(words.near, { word, words: found.join(", ") }));
  if (matched === "some") sentences.push(words.someWordsOnly);
  if (suggestion !== undefined && !isForSuggestion) sentences.push(toOffer(suggestion, words, kind));
  return sentences;
}

function toOffer(suggestion: string, words: SearchWords, kind: string | undefined): HTMLElement {
  const sentence = fillSentence(words.didYouMean, { suggestion });
  return element("a", { class: "kern-link", href: toAddress(suggestion, kind) }, sentence);
}
