import { openCaches } from "../../../src/adapters/cache/caches.ts";
import { siteRoot } from "../../../src/adapters/terminal/settings.ts";
import { writeAssets } from "../../../src/build/assets.ts";
import { Edition } from "../../../src/build/edition.ts";
import { prepareSite } from "../../../src/build/prepare-site.ts";
import { PreparedSite } from "../../../src/build/prepared-site.ts";
import { writePages } from "../../../src/build/write-pages.ts";
import { OnlyTexts } from "./only-texts.ts";

// A program of its own: facts are read and checked, styles and scripts written, and of all pages only editors' texts, for
// the web, through the same renderer as in a build. No drawings, search index or copy: other generators make none either.
const [outDir = ""] = process.argv.slice(2);
const caches = openCaches();
const site = await prepareSite(
  siteRoot(),
  async (_, words) => new Map([...words.keys()].map((locale) => [locale, new Map()])),
  caches,
);
const texts = new PreparedSite({ ...site, routes: new OnlyTexts(site.routes) });
await writePages(new Edition(texts, { medium: "web", assets: await writeAssets(outDir, caches) }), outDir);
