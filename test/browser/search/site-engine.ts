import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createEngine } from "../../../src/browser/search/engine/engine.ts";
import type { PagefindFactory } from "../../../src/browser/search/engine/pagefind-api.ts";
import type { Transport } from "../../../src/browser/search/engine/transport.ts";
import type { HitTexts } from "../../../src/browser/search/page/hit-texts.ts";
import {
  type LanguageSearch,
  runSearch,
  type SearchedLanguages,
  type SearchGroup,
} from "../../../src/browser/search/run-search.ts";

/** A group with the texts of its first hits, best first; `url` is relative to the site's root, `/de/suche/`. */
export interface SiteGroup extends SearchGroup {
  readonly pages: readonly HitTexts[];
}

/** Results as shown on the search page; `german` is undefined if German is the reader's own language. */
export interface SiteAnswer {
  readonly own: SiteGroup;
  readonly german: SiteGroup | undefined;
}

/** Searches as the search page does; `raw` is the typed text, `kind` a kind of page. */
export type SiteSearch = (raw: string, kind?: string) => Promise<SiteAnswer>;

/** Number of texts loaded per group. */
const looked = 10;

/**
 * The search of a built site (`dist/`) without a browser: its own engine script, its own index, and the query code of
 * its pages. Open it once per language for any number of queries.
 */
export async function openSiteSearch(siteFolder: string, language: string): Promise<SiteSearch> {
  const factory = await readFactory(join(siteFolder, "assets"));
  const transport: Transport = async (name) =>
    new Uint8Array(await readFile(join(siteFolder, "pagefind", name)));
  const open = (tag: string): LanguageSearch => ({
    language: tag,
    engine: createEngine({ loadFactory: async () => factory, transport, language: tag }),
  });
  const languages: SearchedLanguages = {
    own: open(language),
    german: language === "de" ? undefined : open("de"),
  };
  return async (raw, kind) => {
    const run = runSearch(languages, raw, kind);
    const [own, german] = await Promise.all([run.own, run.german()]);
    return { own: await loadPages(own), german: german && (await loadPages(german)) };
  };
}

async function loadPages(group: SearchGroup): Promise<SiteGroup> {
  return { ...group, pages: await Promise.all(group.hits.slice(0, looked).map((hit) => hit.load())) };
}

async function readFactory(assetsFolder: string): Promise<PagefindFactory> {
  const name = (await readdir(assetsFolder)).find((file) => /^search-engine\..*\.js$/.test(file));
  if (name === undefined) throw new Error(`no search engine in ${assetsFolder}`);
  const scope: { pagefindFactory?: PagefindFactory } = {};
  new Function("self", await readFile(join(assetsFolder, name), "utf8"))(scope);
  if (scope.pagefindFactory === undefined) throw new Error("no factory");
  return scope.pagefindFactory;
}
