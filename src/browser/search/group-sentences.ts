import type { SearchWords } from "../../views/search-words.ts";
import { toAddress } from "./address.ts";
import { element } from "./element.ts";
import type { SearchGroup } from "./run-search.ts";
import { fillSentence } from "./sentence.ts";

/**
 * What has to be said of a group with hits besides their number: what it does not hold, and what may have been meant
 * instead, as a link to that search.
 */
export function toGroupSentences(
  { query, hits, missing, matched, suggestion, isForSuggestion }: SearchGroup,
  words: SearchWords,
  kind: string | undefined,
): (string | HTMLElement)[] {
  if (hits.length === 0) return [];
  const sentences: (string | HTMLElement)[] = [];
  if (suggestion !== undefined && isForSuggestion)
    sentences.push(fillSentence(words.instead, { query, suggestion }));
  if (missing.length > 0) sentences.push(fillSentence(words.wordsMissing, { words: missing.join(", ") }));
  if (matched === "some") sentences.push(words.someWordsOnly);
  if (suggestion !== undefined && !isForSuggestion) {
    const sentence = fillSentence(words.didYouMean, { suggestion });
    sentences.push(element("a", { class: "kern-link", href: toAddress(suggestion, kind) }, sentence));
  }
  return sentences;
}
