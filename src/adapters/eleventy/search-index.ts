import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type SearchIndexReport, writeSearchIndex } from "../pagefind-index.ts";
import { searchIndexFolder } from "./assets.ts";
import { preparedSite } from "./prepared-site.ts";

let report: SearchIndexReport | undefined;

/** Indexes the finished pages of an output folder that want to be found, and leaves the index beside them. */
export async function writeIndex(outDir: string): Promise<void> {
  const { routes } = await preparedSite();
  const pages = await Promise.all(
    routes.all.map(async ({ path }) => ({
      url: path,
      html: await readFile(join(outDir, path, "index.html"), "utf8"),
    })),
  );
  report = await writeSearchIndex({
    pages: pages.filter(({ html }) => html.includes("data-pagefind-body")),
    outDir: join(outDir, searchIndexFolder),
  });
}

/** Size of the index of the build that just ended. @throws when there was none */
export function indexReport(): SearchIndexReport {
  if (!report) throw new Error("no index was written");
  return report;
}
