import { compareText } from "../../domain/text/text-order.ts";
import { indexMeta } from "../../views/search/search-fields.ts";
import { readPageText } from "./page-text.ts";
import { toContentsFile } from "./pagefind-contents.ts";
import { type EntryLanguage, readEntry } from "./pagefind-entry.ts";
import { type LanguageFiles, orderFilters } from "./pagefind-order.ts";
import { addPages, type IndexedPage, toSpeltPage, withPageMeta } from "./pagefind-page.ts";
import { addRecords, type IndexedRecord, toRecordText, toSpeltRecord } from "./pagefind-record.ts";
import { accept, withPagefindIndex } from "./pagefind-service.ts";
import { toWordsFile } from "./pagefind-words.ts";
import { toKeywords } from "./search-keywords.ts";

/** Contribution of one language to the index. */
export interface LanguageIndex extends LanguageFiles, EntryLanguage {}

/**
 * Indexes all pages and records of one language. Languages are indexed one by one: within one Pagefind index a record
 * replaces the page with the same URL, even in another language. Texts are normalised like queries, and pages get
 * keywords for compounds and spellings the engine does not know. Rejects when Pagefind reports an error, or the index
 * has another number of entries than the input.
 */
export async function indexLanguage(
  language: string,
  pages: readonly IndexedPage[],
  records: readonly IndexedRecord[],
): Promise<LanguageIndex> {
  const spelt = {
    pages: pages.toSorted(byUrl).map((page) => toSpeltPage(page, language)),
    records: records.map((record) => toSpeltRecord(record, language)),
  };
  const texts = spelt.pages.map(({ html }) => readPageText(html));
  const keywords = toKeywords([...texts, ...spelt.records.map(toRecordText)], language);
  const marked = {
    pages: spelt.pages.map((page, place) =>
      withPageMeta(page, { ...keywords[place], [indexMeta.titleIn]: texts[place]?.titleIn }),
    ),
    records: spelt.records.map((record, place) => ({
      ...record,
      meta: { ...record.meta, ...keywords[texts.length + place] },
    })),
  };
  const all = await withPagefindIndex(async (index) => {
    await addPages(index, marked.pages);
    await addRecords(index, marked.records.toSorted(byUrl));
    return accept("Ausgeben der Dateien", await index.getFiles()).files;
  });
  const entry = readEntry(all);
  const own = entry.languages[language];
  const count = pages.length + records.length;
  if (own === undefined || own.page_count !== count)
    throw new Error(
      `Der Suchindex enthält für „${language}“ ${own?.page_count ?? 0} statt ${count} Einträge; doppelte Adressen?`,
    );
  const program = `wasm.${own.wasm ?? "unknown"}.pagefind`;
  const files = all.filter(({ path }) => path === program || /\.pf_(meta|index|filter|fragment)$/.test(path));
  const words = toWordsFile(language, texts, spelt.records);
  const ordered = orderFilters({ hash: own.hash, files });
  const built = [...ordered.files, words];
  const contents = toContentsFile(language, built);
  return {
    language,
    count,
    entry,
    words: words.path,
    contents: { path: contents.file.path, sum: contents.sum },
    hash: ordered.hash,
    files: [...built, contents.file],
  };
}

function byUrl(a: { readonly url: string }, b: { readonly url: string }): number {
  return compareText(a.url, b.url);
}
