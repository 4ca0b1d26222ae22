import { type LocalizedText, readBlock } from "../../domain/language/block.ts";
import { type Locale, localeInfo } from "../../domain/language/locale.ts";
import type { Network } from "../../domain/network/network.ts";
import type { Citation } from "../../domain/schema/fact-schema.ts";
import type { Source } from "../../domain/schema/source-schema.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";

/** A source as a reader sees it next to a statement. */
export interface SourceView {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Absent if the source exists only on paper or in a note of an office. */
  readonly url?: string;
  readonly date: LocalizedText;
  readonly reliability: Source["reliability"];
  readonly outdated: boolean;
}

/** Source, date and doubt of a statement. */
export interface CitationView {
  readonly sources: readonly SourceView[];
  /** Date for which the statement held, if it differs from the date of the source. */
  readonly asOf?: string;
  readonly doubt?: LocalizedText;
}

/** The citation of a statement in the words of a language. */
export function toCitation(network: Network, cited: Citation, locale: Locale): CitationView {
  return {
    sources: cited.sources.map((id) => toSourceView(network.source(id), locale)),
    ...(cited.asOf === undefined ? {} : { asOf: renderPartialDate(cited.asOf, localeInfo(locale).intl) }),
    ...(cited.doubt === undefined ? {} : { doubt: readBlock(cited.doubt, locale) }),
  };
}

/** A source with its date in words; a source without a date states what is known instead. */
export function toSourceView(source: Source, locale: Locale): SourceView {
  const { id, title, publisher, url, reliability, outdated } = source;
  return {
    id,
    title,
    publisher,
    ...(url === undefined ? {} : { url }),
    date: toDate(source, locale),
    reliability,
    outdated,
  };
}

function toDate({ date, dateText }: Source, locale: Locale): LocalizedText {
  if (dateText !== undefined) return readBlock(dateText, locale);
  return { text: renderPartialDate(date ?? "", localeInfo(locale).intl), locale, state: "source" };
}
