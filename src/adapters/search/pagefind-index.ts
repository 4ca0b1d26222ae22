import { type Caches, noCaches } from "../cache/caches.ts";
import { writeFiles } from "../files/write-files.ts";
import { toIndexedPart } from "./indexed-part.ts";
import { findOrIndex, openIndexCache } from "./kept-index.ts";
import { entryName, toEntryBytes } from "./pagefind-entry.ts";
import type { LanguageIndex } from "./pagefind-language.ts";
import { type IndexedPage, readPageLanguage } from "./pagefind-page.ts";
import type { IndexedRecord } from "./pagefind-record.ts";

/** Pages and records to index, and the destination folder. */
export interface SearchIndexInput {
  readonly pages: readonly IndexedPage[];
  readonly records?: readonly IndexedRecord[];
  readonly outDir: string;
  /** Indexes of earlier runs; without them all languages are indexed. */
  readonly caches?: Caches;
}

/** Counts for the summary of the build; `languages` maps a language tag to its number of entries. */
export interface SearchIndexReport {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly languages: Readonly<Record<string, number>>;
  /** Everything written, by path below the destination folder. */
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** Languages indexed at once: one is prepared while Pagefind, a program of its own, works on another. */
const atOnce = 2;

/**
 * Writes the search index of the finished pages to `outDir`: the entry file, one program, and for each language one
 * Pagefind index and one list of all words; none of Pagefind's own user interface. The bytes depend on the set of pages
 * only, not on their order. Throws when a page lacks its marks, when Pagefind reports an error, and when the index has
 * another number of entries than the input.
 */
export async function writeSearchIndex(input: SearchIndexInput): Promise<SearchIndexReport> {
  const pages = input.pages.map((page) => ({ ...toIndexedPart(page), language: readPageLanguage(page) }));
  const records = input.records ?? [];
  const languages = [...new Set([...pages, ...records].map((item) => item.language))].sort();
  const cache = await openIndexCache(input.caches ?? noCaches);
  const indexes = await mapSome(languages, (language) =>
    findOrIndex(cache, language, pages.filter(isIn(language)), records.filter(isIn(language))),
  );
  const written = new Map(indexes.flatMap(({ files }) => files).map((file) => [file.path, file.content]));
  written.set(entryName, toEntryBytes(indexes));
  await writeFiles(input.outDir, written);
  return {
    pages: pages.length + records.length,
    files: written.size,
    bytes: [...written.values()].reduce((sum, content) => sum + content.length, 0),
    languages: Object.fromEntries(indexes.map(({ language, count }) => [language, count])),
    written,
  };
}

/** Indexes of languages in their order, a few made at once. After an error no further one is begun. */
async function mapSome(
  languages: readonly string[],
  toIndex: (language: string) => Promise<LanguageIndex>,
): Promise<LanguageIndex[]> {
  const indexes: LanguageIndex[] = [];
  const waiting = [...languages.entries()];
  const workers = Array.from({ length: atOnce }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      try {
        indexes[next[0]] = await toIndex(next[1]);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
  });
  const ended = await Promise.allSettled(workers);
  for (const end of ended) if (end.status === "rejected") throw end.reason;
  return indexes;
}

function isIn(language: string): (item: { readonly language: string }) => boolean {
  return (item) => item.language === language;
}
