import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Network } from "../../domain/network.ts";
import type { Routes } from "../../domain/routes.ts";
import { indexMeta } from "../../views/index-meta.ts";
import { type SearchRecord, toSearchRecords } from "../../views/search-records.ts";
import { searchFilterName } from "../../views/search-words.ts";
import { type IndexedRecord, type SearchIndexReport, writeSearchIndex } from "../pagefind-index.ts";

/**
 * Indexes the finished pages of a folder that want to be found, and the parts of pages that are found by themselves,
 * and writes the index to `indexDir`.
 */
export async function writeIndex(
  { network, routes }: { readonly network: Network; readonly routes: Routes },
  pagesDir: string,
  indexDir: string,
): Promise<SearchIndexReport> {
  const pages = await Promise.all(
    routes.all.map(async ({ path }) => ({
      url: path,
      html: await readFile(join(pagesDir, path, "index.html"), "utf8"),
    })),
  );
  return writeSearchIndex({
    pages: pages.filter(({ html }) => html.includes("data-pagefind-body")),
    records: toSearchRecords(network, routes).map(toIndexed),
    outDir: indexDir,
  });
}

function toIndexed({ url, locale, title, text, keywords, filter }: SearchRecord): IndexedRecord {
  return {
    url,
    language: locale,
    content: text,
    meta: { title, ...(keywords.length === 0 ? {} : { [indexMeta.aliases]: keywords.join(", ") }) },
    filters: { [searchFilterName]: [filter] },
  };
}
