import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Routes } from "../../domain/routes.ts";
import { type SearchIndexReport, writeSearchIndex } from "../pagefind-index.ts";

/** Indexes the finished pages of a folder that want to be found, and writes the index to `indexDir`. */
export async function writeIndex(
  routes: Routes,
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
    outDir: indexDir,
  });
}
