import { readBlock } from "../domain/block.ts";
import type { Locale } from "../domain/locale.ts";
import type { Network } from "../domain/network.ts";
import type { Routes } from "../domain/routes.ts";

/** A part of a page that search finds by itself, since readers look for it and not for the page. */
export interface SearchRecord {
  /** Path below the site's root with the part's fragment. */
  readonly url: string;
  readonly locale: Locale;
  readonly title: string;
  readonly text: string;
  /** Words readers look for it by. */
  readonly keywords: readonly string[];
  /** Kind of page, as in `data-pagefind-filter`. */
  readonly filter: "topic" | "page";
}

/** The questions of the finder and the words of the glossary in every language: their pages hold too many to be hits. */
export function toSearchRecords(network: Network, routes: Routes): SearchRecord[] {
  return (network.site.locales as Locale[]).flatMap((locale) => [
    ...toQuestions(network, routes, locale),
    ...toTerms(network, routes, locale),
  ]);
}

function toQuestions(network: Network, routes: Routes, locale: Locale): SearchRecord[] {
  const page = routes.find("wen-frage-ich", locale)?.path;
  if (page === undefined) return [];
  return network.topics.map((topic) => ({
    url: `${page}#${topic.id}`,
    locale,
    title: readBlock(topic.question, locale).text,
    text: readBlock(topic.answer, locale).text,
    keywords: network.searchTerms(topic, locale),
    filter: "topic",
  }));
}

function toTerms(network: Network, routes: Routes, locale: Locale): SearchRecord[] {
  const page = routes.find("glossar", locale)?.path;
  if (page === undefined) return [];
  return network.glossary.map((entry) => ({
    url: `${page}#${entry.id}`,
    locale,
    title: entry.term,
    text: readBlock(entry.text, locale).text,
    keywords: network.searchTerms(entry, locale),
    filter: "page",
  }));
}
