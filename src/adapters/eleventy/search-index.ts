import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sourceLocale } from "../../domain/locale.ts";
import type { Routes } from "../../domain/routes.ts";
import { indexMeta } from "../../views/index-meta.ts";
import { readPageText } from "../page-text.ts";
import { type IndexedPage, type SearchIndexReport, writeSearchIndex } from "../pagefind-index.ts";
import { toStubRecord } from "../stub-record.ts";

/** Pages say so in their head; what readers wrote cannot, as it is escaped. */
const stubMark = `data-pagefind-meta="${indexMeta.writtenIn}[content]"`;

/**
 * Indexes the finished pages of a folder that want to be found, and writes the index to `indexDir`. A page that stands
 * in its language by name only becomes a record that says so.
 */
export async function writeIndex(
  routes: Routes,
  pagesDir: string,
  indexDir: string,
): Promise<SearchIndexReport> {
  const read = (path: string) => readFile(join(pagesDir, path, "index.html"), "utf8");
  const pages: IndexedPage[] = [];
  const records = [];
  for (const { path, name, locale } of routes.all) {
    const html = await read(path);
    if (!html.includes("data-pagefind-body")) continue;
    const original = html.includes(stubMark) ? routes.find(name, sourceLocale) : undefined;
    if (original === undefined) pages.push({ url: path, html });
    else
      records.push(toStubRecord(path, locale, readPageText(html), readPageText(await read(original.path))));
  }
  return writeSearchIndex({ pages, records, outDir: indexDir });
}
