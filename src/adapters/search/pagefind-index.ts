import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { entryName, toEntryBytes } from "./pagefind-entry.ts";
import { indexLanguage, type LanguageIndex } from "./pagefind-language.ts";
import { type IndexedPage, readPageLanguage } from "./pagefind-page.ts";
import type { IndexedRecord } from "./pagefind-record.ts";

/** Pages and records to index, and the destination folder. */
export interface SearchIndexInput {
  readonly pages: readonly IndexedPage[];
  readonly records?: readonly IndexedRecord[];
  readonly outDir: string;
}

/** Counts for the summary of the build; `languages` maps a language tag to its number of entries. */
export interface SearchIndexReport {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly languages: Readonly<Record<string, number>>;
}

/**
 * Writes the search index of the finished pages to `outDir`: the entry file, one program, and for each language one
 * Pagefind index and one list of all words; none of Pagefind's own user interface. The bytes depend on the set of pages
 * only, not on their order. Throws when a page lacks its marks, when Pagefind reports an error, and when the index has
 * another number of entries than the input.
 */
export async function writeSearchIndex(input: SearchIndexInput): Promise<SearchIndexReport> {
  const pages = input.pages.map((page) => ({ ...page, language: readPageLanguage(page) }));
  const records = input.records ?? [];
  const languages = [...new Set([...pages, ...records].map((item) => item.language))].sort();
  const indexes: LanguageIndex[] = [];
  for (const language of languages) {
    const own = { pages: pages.filter(isIn(language)), records: records.filter(isIn(language)) };
    indexes.push(await indexLanguage(language, own.pages, own.records));
  }
  const written = new Map(indexes.flatMap(({ files }) => files).map((file) => [file.path, file.content]));
  written.set(entryName, toEntryBytes(indexes));
  for (const [path, content] of written) {
    const target = join(input.outDir, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return {
    pages: pages.length + records.length,
    files: written.size,
    bytes: [...written.values()].reduce((sum, content) => sum + content.length, 0),
    languages: Object.fromEntries(indexes.map(({ language, count }) => [language, count])),
  };
}

function isIn(language: string): (item: { readonly language: string }) => boolean {
  return (item) => item.language === language;
}
