import { type LocalizedText, readBlock } from "../../domain/language/block.ts";
import type { Locale } from "../../domain/language/locale.ts";
import type { Body } from "../../domain/network/body.ts";
import type { Network } from "../../domain/network/network.ts";
import { isPresent } from "../../domain/time/period.ts";
import { type CitationView, toCitation } from "./citation.ts";

/** A question, its answer, and the bodies to ask. */
export interface FinderEntry {
  readonly id: string;
  readonly question: LocalizedText;
  readonly answer: LocalizedText;
  readonly citation: CitationView;
  /** Bodies that help; never empty: without a known body it is the site's fallback desk. */
  readonly answeredBy: readonly Body[];
  /** True if no body is known and the fallback desk is named instead. */
  readonly isFallback: boolean;
}

/** All questions in their order; each names at least one body to ask, and none that has ended on the day. */
export function toFinder(network: Network, locale: Locale, day: string): FinderEntry[] {
  return network.topics.map((topic) => {
    const present = topic.answeredBy.filter((id) => isPresent(network.body(id), day));
    const isFallback = present.length === 0;
    return {
      id: topic.id,
      question: readBlock(topic.question, locale),
      answer: readBlock(topic.answer, locale),
      citation: toCitation(network, topic, locale),
      answeredBy: (isFallback ? [network.site.fallbackDesk] : present).map((id) => network.body(id)),
      isFallback,
    };
  });
}
