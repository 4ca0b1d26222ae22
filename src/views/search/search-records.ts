import { type Block, readBlock } from "../../domain/language/block.ts";
import { type Locale, sourceLocale } from "../../domain/language/locale.ts";
import type { Network } from "../../domain/network/network.ts";
import type { Routes } from "../../domain/network/routes.ts";

/** A part of a page with a search entry of its own, since readers look for it rather than for the page. */
export interface SearchRecord {
  /** Path below the site's root with the part's fragment. */
  readonly url: string;
  readonly locale: Locale;
  readonly title: string;
  /** Language of the title, if different. */
  readonly titleIn?: Locale;
  readonly text: string;
  /** Language of the content at `url`, if different; the text is then the title. */
  readonly writtenIn?: Locale;
  /** Search words of readers. */
  readonly keywords: readonly string[];
  /** Kind of page, as in `data-pagefind-filter`. */
  readonly filter: "topic" | "page";
}

/**
 * The questions of the finder and the words of the glossary in every language: their pages are too long to be useful
 * hits.
 */
export function toSearchRecords(network: Network, routes: Routes): SearchRecord[] {
  return (network.site.locales as Locale[]).flatMap((locale) => [
    ...toQuestions(network, routes, locale),
    ...toTerms(network, routes, locale),
  ]);
}

function toQuestions(network: Network, routes: Routes, locale: Locale): SearchRecord[] {
  const page = routes.find("wen-frage-ich", locale)?.path;
  if (page === undefined) return [];
  return network.topics.map((topic) => {
    const question = readBlock(topic.question, locale);
    return {
      url: `${page}#${topic.id}`,
      locale,
      title: question.text,
      ...(question.locale === locale ? {} : { titleIn: question.locale }),
      ...toText(question.text, topic.answer, topic.doubt, locale),
      keywords: network.searchTerms(topic, locale),
      filter: "topic",
    };
  });
}

/** Words of the glossary are German in every language, their explanations are not. */
function toTerms(network: Network, routes: Routes, locale: Locale): SearchRecord[] {
  const page = routes.find("glossar", locale)?.path;
  if (page === undefined) return [];
  return network.glossary.map((entry) => ({
    url: `${page}#${entry.id}`,
    locale,
    title: entry.term,
    ...(locale.startsWith(sourceLocale) ? {} : { titleIn: sourceLocale }),
    ...toText(entry.term, entry.text, entry.doubt, locale),
    keywords: network.searchTerms(entry, locale),
    filter: "page",
  }));
}

/**
 * A text with its doubt, so that an excerpt shows both. German text without a translation is found among the German
 * pages, not here.
 */
function toText(
  title: string,
  block: Block,
  doubt: Block | undefined,
  locale: Locale,
): Pick<SearchRecord, "text" | "writtenIn"> {
  const { text, locale: written } = readBlock(block, locale);
  if (written !== locale) return { text: title, writtenIn: written };
  const doubted = doubt && readBlock(doubt, locale);
  return { text: doubted?.locale === locale ? `${text} ${doubted.text}` : text };
}
