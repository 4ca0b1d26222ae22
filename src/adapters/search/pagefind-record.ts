import type { PagefindIndex } from "pagefind";
import { normaliseSpelling } from "../../views/search/normalise-query.ts";
import { indexMeta } from "../../views/search/search-fields.ts";
import type { PageText } from "./page-text.ts";
import { accept } from "./pagefind-service.ts";

/** A hit without a page of its own in that language, e.g. a page that exists in German only. */
export interface IndexedRecord {
  readonly url: string;
  readonly language: string;
  readonly content: string;
  /** `title` is the visible name of the hit; `kw` holds the aliases. */
  readonly meta: Readonly<Record<string, string>> & { readonly title: string };
  readonly filters?: Readonly<Record<string, readonly string[]>>;
}

/** The record in the spelling of the index; its address stays the same. */
export function toSpeltRecord(record: IndexedRecord, language: string): IndexedRecord {
  const spell = (text: string) => normaliseSpelling(text, language);
  const meta = Object.fromEntries(Object.entries(record.meta).map(([name, value]) => [name, spell(value)]));
  return { ...record, content: spell(record.content), meta: { ...meta, title: spell(record.meta.title) } };
}

/** Texts of a record, in the form of a page's texts. */
export function toRecordText({ meta, content }: IndexedRecord): Pick<PageText, "title" | "aliases" | "text"> {
  return { title: meta.title, aliases: meta[indexMeta.aliases] ?? "", text: content };
}

/** Adds records to an index. Rejects when Pagefind reports an error. */
export async function addRecords(index: PagefindIndex, records: readonly IndexedRecord[]): Promise<void> {
  for (const { filters = {}, ...record } of records) {
    const copies = Object.entries(filters).map(([name, values]): [string, string[]] => [name, [...values]]);
    accept(record.url, await index.addCustomRecord({ ...record, filters: Object.fromEntries(copies) }));
  }
}
