import type { Medium } from "../../domain/network/medium.ts";
import type { Words } from "../translations/interface-words.ts";

/** Name of the filter by kind of page: the index carries it as `data-pagefind-filter="art:<kind>"`. */
export const searchFilterName = "art";

/** Sentences of the search form in the head of every page. */
export interface SearchFormWords {
  readonly label: string;
  readonly placeholder?: string;
  readonly submit: string;
}

/**
 * Sentences of the search page. Its script reads them from an attribute, so they are plain text; `{query}`, `{word}`,
 * `{words}`, `{count}`, `{kind}` and `{suggestion}` are placeholders filled in by the script.
 */
export interface SearchWords extends SearchFormWords {
  /** `{count}` and `{query}`; by plural category of the language (Intl.PluralRules), `other` always. */
  readonly hits: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
  readonly noHits: string;
  readonly noHitsHint: string;
  /** `{kind}` and `{query}`: the chosen kind of page has no hits, other kinds have. */
  readonly noHitsInKind: string;
  /** Before the question that comes nearest to a query without hits. */
  readonly question: string;
  /** Before the name of the desk that helps. */
  readonly desk: string;
  /** `{words}`: words that occur on no page. */
  readonly wordsMissing: string;
  /** `{word}` occurs on no page as typed; `{words}` were found instead. */
  readonly near: string;
  /** No page contains all words; pages with some of them are shown. */
  readonly someWordsOnly: string;
  /** `{suggestion}`: the presumed query; the sentence is a link to that search. */
  readonly didYouMean: string;
  /** `{query}` found nothing; the hits shown are those for `{suggestion}`. */
  readonly instead: string;
  /** Heading of German hits, on pages in other languages. */
  readonly german: string;
  readonly germanBelow: string;
  readonly germanUnreachable: string;
  /** Note at a page that exists in German only. */
  readonly onlyGerman: string;
  readonly azLink: string;
  readonly filterLegend: string;
  readonly filterAll: string;
  readonly results: string;
  readonly showMore: string;
  readonly searching: string;
  /** Shown after eight seconds. */
  readonly slow: string;
  readonly unreachable: string;
  readonly retry: string;
  readonly withoutScript: string;
}

/**
 * The sentences of the search page from the interface words `search.*`. `search.hits` is an ICU message with `{count,
 * plural, …}`: it is rendered once for every plural category, so that the browser needs no message formatter. `locale`
 * is a tag that `Intl` knows; on disk, an unreachable index is described as incomplete. Throws when a word is missing.
 */
export function toSearchWords(words: Words, locale: string, medium: Medium): SearchWords {
  return {
    ...toSearchFormWords(words),
    hits: toPluralForms(locale, (count) => words("search.hits", { count, query: "{query}" })),
    noHits: words("search.noHits", { query: "{query}" }),
    noHitsHint: words("search.noHitsHint"),
    noHitsInKind: words("search.noHitsInKind", { kind: "{kind}", query: "{query}" }),
    question: words("search.question"),
    desk: words("search.desk"),
    wordsMissing: words("search.wordsMissing", { words: "{words}" }),
    near: words("search.near", { word: "{word}", words: "{words}" }),
    someWordsOnly: words("search.someWordsOnly"),
    didYouMean: words("search.didYouMean", { suggestion: "{suggestion}" }),
    instead: words("search.instead", { query: "{query}", suggestion: "{suggestion}" }),
    german: words("search.german"),
    germanBelow: words("search.germanBelow"),
    germanUnreachable: words("search.germanUnreachable"),
    onlyGerman: words("search.onlyGerman"),
    azLink: words("search.azLink"),
    filterLegend: words("search.filterLegend"),
    filterAll: words("search.filterAll"),
    results: words("search.results"),
    showMore: words("search.showMore"),
    searching: words("search.searching"),
    slow: words("search.slow"),
    unreachable: words(medium === "disk" ? "search.incomplete" : "search.unreachable"),
    retry: words("search.retry"),
    withoutScript: words("search.withoutScript"),
  };
}

/** The sentences of the form in the head of a page, from the interface words `search.label` and `search.submit`. */
export function toSearchFormWords(words: Words): SearchFormWords {
  return { label: words("search.label"), submit: words("search.submit") };
}

/** Numbers that cover, in every language, each of its plural categories for whole numbers. */
const samples = () => [...Array(121).keys(), 1_000_000];

function toPluralForms(locale: string, format: (count: number) => string): SearchWords["hits"] {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const form = (count: number) => format(count).replace(numbers.format(count), "{count}");
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = {};
  for (const count of samples()) forms[rules.select(count)] ??= form(count);
  return { other: form(100), ...forms };
}
