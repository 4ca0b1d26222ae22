import { fileURLToPath } from "node:url";
import { compareText } from "../../domain/text/text-order.ts";
import type { Cache, Caches } from "../cache/caches.ts";
import { toContentHash } from "../cache/content-hash.ts";
import { findOrMakeFiles } from "../cache/file-set.ts";
import { indexLanguage, type LanguageIndex } from "./pagefind-language.ts";
import type { IndexedPage } from "./pagefind-page.ts";
import type { IndexedRecord } from "./pagefind-record.ts";

/** Opens the cache of indexes, one entry a language, for {@link findOrIndex}. */
export function openIndexCache(caches: Caches): Promise<Cache> {
  return caches.open("search-index", fileURLToPath(new URL("./pagefind-language.ts", import.meta.url)));
}

/**
 * The index of one language: that of an earlier run over the same pages and records, else a new one.
 * @param pages reduced to what the index reads, so that nothing else makes a new one
 */
export async function findOrIndex(
  cache: Cache,
  language: string,
  pages: readonly IndexedPage[],
  records: readonly IndexedRecord[],
): Promise<LanguageIndex> {
  const key = toContentHash(
    language,
    String(pages.length),
    ...pages.toSorted(byUrl).flatMap(({ url, html }) => [url, html]),
    ...records.map((record) => JSON.stringify(record)).sort(),
  );
  const { said, files } = await findOrMakeFiles(cache, key, async () => {
    const { files: made, ...rest } = await indexLanguage(language, pages, records);
    return { said: rest, files: new Map(made.map(({ path, content }) => [path, content])) };
  });
  return { ...said, files: [...files].map(([path, content]) => ({ path, content })) };
}

function byUrl(a: IndexedPage, b: IndexedPage): number {
  return compareText(a.url, b.url);
}
