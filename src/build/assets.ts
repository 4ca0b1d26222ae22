import { join } from "node:path";
import { writeBrowserBundles } from "../adapters/assets/browser-bundle.ts";
import type { Caches } from "../adapters/cache/caches.ts";
import { buildStylesheet } from "../adapters/stylesheet/stylesheet.ts";
import type { SiteAssets } from "../pages/parts/page-context.ts";

/** Folder of the search index below the site's root. */
export const searchIndexFolder = "pagefind";

/** Writes styles, fonts, icon and scripts of the site, all named by their content, and tells pages where they are. */
export async function writeAssets(outDir: string, caches: Caches): Promise<SiteAssets> {
  const [styles, scripts] = await Promise.all([
    buildStylesheet({ outDir, markupSample: "", caches }),
    writeBrowserBundles(join(outDir, "assets"), caches),
  ]);
  const script = (name: string) => {
    const file = scripts.get(name);
    if (file === undefined) throw new Error(`no browser script ${name}`);
    return `/assets/${file}`;
  };
  return {
    stylesheet: styles.stylesheet,
    icon: styles.icon,
    sheets: styles.sheets,
    diskScript: script("disk"),
    searchScript: script("search"),
    searchEngine: script("search-engine"),
    offlineScript: script("offline-app"),
    searchIndex: `/${searchIndexFolder}/`,
  };
}

/** Writes the styles, fonts and icon again, whose sources have changed; the scripts stay as they are. */
export async function renewStyles(outDir: string, assets: SiteAssets, caches: Caches): Promise<SiteAssets> {
  const { stylesheet, icon, sheets } = await buildStylesheet({ outDir, markupSample: "", caches });
  return { ...assets, stylesheet, icon, sheets };
}
