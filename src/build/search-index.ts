import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { toGermanOnlyRecord } from "../adapters/search/german-only-record.ts";
import { readPageText } from "../adapters/search/page-text.ts";
import { type SearchIndexReport, writeSearchIndex } from "../adapters/search/pagefind-index.ts";
import type { IndexedPage } from "../adapters/search/pagefind-page.ts";
import type { IndexedRecord } from "../adapters/search/pagefind-record.ts";
import { sourceLocale } from "../domain/language/locale.ts";
import type { Network } from "../domain/network/network.ts";
import type { Routes } from "../domain/network/routes.ts";
import { indexMeta } from "../views/search/search-fields.ts";
import { type SearchRecord, toSearchRecords } from "../views/search/search-records.ts";
import { searchFilterName } from "../views/search/search-words.ts";

/** Pages say so in their head; what readers wrote cannot, as it is escaped. */
const stubMark = `data-pagefind-meta="${indexMeta.writtenIn}[content]"`;

/**
 * Indexes the finished pages of a folder that want to be found, and the parts of pages that are found by themselves,
 * and writes the index to `indexDir`. A page that stands in its language by name only becomes a record that says so.
 */
export async function writeIndex(
  { network, routes }: { readonly network: Network; readonly routes: Routes },
  pagesDir: string,
  indexDir: string,
): Promise<SearchIndexReport> {
  const read = (path: string) => readFile(join(pagesDir, path, "index.html"), "utf8");
  const pages: IndexedPage[] = [];
  const records = toSearchRecords(network, routes).map(toIndexed);
  for (const { path, name, locale } of routes.all) {
    const html = await read(path);
    if (!html.includes("data-pagefind-body")) continue;
    const original = html.includes(stubMark) ? routes.find(name, sourceLocale) : undefined;
    if (original === undefined) pages.push({ url: path, html });
    else
      records.push(
        toGermanOnlyRecord(path, locale, readPageText(html), readPageText(await read(original.path))),
      );
  }
  return writeSearchIndex({ pages, records, outDir: indexDir });
}

function toIndexed(record: SearchRecord): IndexedRecord {
  const { url, locale, title, titleIn, text, writtenIn, keywords, filter } = record;
  return {
    url,
    language: locale,
    content: text,
    meta: {
      title,
      ...(titleIn === undefined ? {} : { [indexMeta.titleIn]: titleIn }),
      ...(writtenIn === undefined ? {} : { [indexMeta.writtenIn]: writtenIn }),
      ...(keywords.length === 0 ? {} : { [indexMeta.aliases]: keywords.join(", ") }),
    },
    filters: { [searchFilterName]: [filter] },
  };
}
