import { normaliseQuery } from "../../views/normalise-query.ts";
import type { SearchEngine } from "./engine.ts";
import { type Findings, findHits } from "./find-hits.ts";

/** An engine and the tag of the language it searches, as in `<html lang>`. */
export interface LanguageSearch {
  readonly language: string;
  readonly engine: SearchEngine;
}

/** What a search page searches: the reader's language, and German below it unless that is the reader's own. */
export interface SearchedLanguages {
  readonly own: LanguageSearch;
  readonly german?: LanguageSearch | undefined;
}

/** Findings in one language; groups are never mixed, for scores of two indexes do not compare. */
export interface SearchGroup extends Findings {
  readonly language: string;
  /** What was typed, normalised by the rules of the group's language. */
  readonly query: string;
}

/** Both groups of a search as they arrive; German starts when the first one has arrived, so that it delays nothing. */
export interface SearchRun {
  readonly own: Promise<SearchGroup>;
  /** Undefined where German is not searched. Rejects on its own, for instance where German was not saved offline. */
  readonly german: Promise<SearchGroup | undefined>;
}

/**
 * Everything between what a reader typed and the lists of pages, the same in browsers and tests.
 * @param raw as typed
 * @param kind narrows the reader's own language to one kind of page
 */
export function runSearch({ own, german }: SearchedLanguages, raw: string, kind?: string): SearchRun {
  const first = searchLanguage(own, raw, kind);
  return {
    own: first,
    german: first.then(() => (german === undefined ? undefined : searchLanguage(german, raw, kind))),
  };
}

async function searchLanguage(
  { language, engine }: LanguageSearch,
  raw: string,
  kind: string | undefined,
): Promise<SearchGroup> {
  const query = normaliseQuery(raw, language);
  return { language, query, ...(await findHits(engine, query, language, kind)) };
}
