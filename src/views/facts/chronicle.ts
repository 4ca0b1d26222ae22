import { type LocalizedText, readBlock } from "../../domain/language/block.ts";
import { type Locale, localeInfo } from "../../domain/language/locale.ts";
import type { Network } from "../../domain/network/network.ts";
import type { TimelineEntry } from "../../domain/schema/collection-schemas.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { type CitationView, toCitation } from "./citation.ts";

/** An event with its date in words. */
export interface ChronicleEntry {
  readonly id: string;
  readonly year: string;
  /** ISO 8601 date for machines; only the year if the exact date is an estimate in words. */
  readonly isoDate: string;
  /** Date or begin of the event. */
  readonly date: LocalizedText;
  /** End of the event, unless the date states it. */
  readonly until?: string;
  readonly text: LocalizedText;
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly citation: CitationView;
}

/** Events in the order given, with dates never more exact than known. */
export function toChronicle(
  network: Network,
  entries: readonly TimelineEntry[],
  locale: Locale,
): ChronicleEntry[] {
  return entries.map((entry) => ({
    id: entry.id,
    year: entry.date.slice(0, 4),
    isoDate: entry.dateText === undefined ? entry.date : entry.date.slice(0, 4),
    date: toDate(entry, locale),
    ...toUntil(entry, locale),
    text: readBlock(entry.text, locale),
    bodies: entry.bodies.map((id) => ({ id, name: network.body(id).name })),
    citation: toCitation(network, entry, locale),
  }));
}

function toDate({ date, dateText }: TimelineEntry, locale: Locale): LocalizedText {
  if (dateText !== undefined) return readBlock(dateText, locale);
  return { text: renderPartialDate(date, localeInfo(locale).intl), locale, state: "source" };
}

/** The end of a span; the span is listed at its first day, since that is when the text ("beginnt") happened. */
function toUntil({ until, dateText }: TimelineEntry, locale: Locale): Pick<ChronicleEntry, "until"> {
  if (until === undefined || dateText !== undefined) return {};
  return { until: renderPartialDate(until, localeInfo(locale).intl) };
}
