import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toolFile } from "../contenders/toolbox.ts";
import { runMeasured } from "../measure/run-measured.ts";

/** Where Pagefind's own interface stands in a site, below each language. */
export const pagefindPage = "pagefind-eigen";

/**
 * Copies a built site and makes it what it would be with Pagefind alone: its command reads the pages, and a page in each
 * language shows its interface. The marks in our pages about what to index stay.
 */
export async function makePagefindSite(
  built: string,
  folder: string,
  locales: readonly string[],
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of [...locales, "assets"])
    await cp(join(built, name), join(folder, name), { recursive: true });
  await runMeasured({
    file: process.execPath,
    args: [toolFile("pagefind/lib/runner/bin.cjs"), "--site", folder],
    cwd: folder,
  });
  for (const locale of locales) {
    const start = await readFile(join(built, locale, "index.html"), "utf8");
    await mkdir(join(folder, locale, pagefindPage), { recursive: true });
    await writeFile(join(folder, locale, pagefindPage, "index.html"), toPage(/<html[^>]*>/.exec(start)?.[0]));
  }
}

/** The page as Pagefind's documentation shows it, with parts of pages as hits, as ours has them. */
function toPage(html = "<html>"): string {
  return `<!doctype html>
${html}
<meta charset="utf-8"><title>Suche</title>
<link href="/pagefind/pagefind-ui.css" rel="stylesheet">
<script src="/pagefind/pagefind-ui.js"></script>
<div id="search"></div>
<script>new PagefindUI({ element: "#search", showSubResults: true });</script>
</html>
`;
}
