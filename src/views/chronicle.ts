import { type LocalizedText, readBlock } from "../domain/block.ts";
import { type Locale, localeInfo } from "../domain/locale.ts";
import type { Network } from "../domain/network.ts";
import { renderPartialDate } from "../domain/partial-date.ts";
import type { TimelineEntry } from "../domain/schema/collections.ts";
import { type CitationView, toCitation } from "./citation.ts";

/** An event with its date in words. */
export interface ChronicleEntry {
  readonly id: string;
  readonly year: string;
  /** ISO 8601 date for machines; only the year where the exact date is an estimate in words. */
  readonly isoDate: string;
  readonly date: LocalizedText;
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
    text: readBlock(entry.text, locale),
    bodies: entry.bodies.map((id) => ({ id, name: network.body(id).name })),
    citation: toCitation(network, entry, locale),
  }));
}

function toDate({ date, until, dateText }: TimelineEntry, locale: Locale): LocalizedText {
  if (dateText !== undefined) return readBlock(dateText, locale);
  const { intl } = localeInfo(locale);
  const from = renderPartialDate(date, intl);
  const text = until === undefined ? from : `${from} – ${renderPartialDate(until, intl)}`;
  return { text, locale, state: "source" };
}
