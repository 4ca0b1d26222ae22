import type { Caches } from "../adapters/cache/caches.ts";
import { toGermanOnlyRecord } from "../adapters/search/german-only-record.ts";
import { type PageText, readPageText } from "../adapters/search/page-text.ts";
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
 * Indexes the finished pages that want to be found, and the parts of pages that are found by themselves, and writes the
 * index to `indexDir`. A page that stands in its language by name only becomes a record that says so.
 * @param files finished pages by path below their folder
 * @param caches indexes of earlier runs
 */
export async function writeIndex(
  { network, routes }: { readonly network: Network; readonly routes: Routes },
  files: ReadonlyMap<string, Uint8Array>,
  indexDir: string,
  caches: Caches,
): Promise<SearchIndexReport> {
  const read = (path: string) => Buffer.from(files.get(`${path.slice(1)}index.html`) ?? []).toString("utf8");
  const pages: IndexedPage[] = [];
  const records = toSearchRecords(network, routes).map(toIndexed);
  const originals = new Map<string, PageText>();
  const readOriginal = (path: string) => {
    const text = originals.get(path) ?? readPageText(read(path));
    originals.set(path, text);
    return text;
  };
  for (const { path, name, locale } of routes.all) {
    const html = read(path);
    if (!html.includes("data-pagefind-body")) continue;
    const original = html.includes(stubMark) ? routes.find(name, sourceLocale) : undefined;
    if (original === undefined) pages.push({ url: path, html });
    else records.push(toGermanOnlyRecord(path, locale, readPageText(html), readOriginal(original.path)));
  }
  return writeSearchIndex({ pages, records, outDir: indexDir, caches });
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
