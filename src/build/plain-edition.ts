import { openCaches } from "../adapters/cache/caches.ts";
import { siteRoot } from "../adapters/terminal/settings.ts";
import { writeAssets } from "./assets.ts";
import { drawAll } from "./drawings.ts";
import { Edition } from "./edition.ts";
import { prepareSite } from "./prepare-site.ts";

/**
 * The web pages for a run of Eleventy by itself, which `.eleventy.ts` starts; their assets are written to the folder of
 * that run. Such a run has neither a search index nor a portable copy: only `npm run build` makes those.
 * @throws DataErrors when anything editors wrote is wrong
 */
export async function toPlainEdition(outDir: string): Promise<Edition> {
  const caches = openCaches();
  const site = await prepareSite(siteRoot(), drawAll, caches);
  return new Edition(site, { medium: "web", assets: await writeAssets(outDir, caches) });
}
