import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Caches, openCaches } from "../../adapters/cache/caches.ts";
import { readTree } from "../../adapters/files/read-tree.ts";
import type { Change } from "../../adapters/preview/change.ts";
import type { LiveSite, OfferedCopy, PageAnswer } from "../../adapters/preview/renderer-messages.ts";
import { toEnding } from "../../adapters/terminal/run-command.ts";
import { siteRoot } from "../../adapters/terminal/settings.ts";
import type { SiteAssets } from "../../pages/parts/page-context.ts";
import { renewStyles, writeAssets } from "../assets.ts";
import { writeDownloadFiles } from "../download-files.ts";
import { drawAll } from "../drawings.ts";
import { Edition } from "../edition.ts";
import { prepareSite } from "../prepare-site.ts";
import type { PreparedSite } from "../prepared-site.ts";
import { LivePages } from "./live-pages.ts";

/** An error in the words of the build. */
export function toReport(error: unknown): string {
  return toEnding(error).message;
}

/**
 * The site of the preview: prepared as for a build, each page rendered when it is asked for.
 * @param liveFolder where the files are written that every page refers to, below `assets/`
 * @param codeReadAt when this code was read from its files, in ms since 1970
 */
export function openLiveSite(liveFolder: string, codeReadAt: number): LiveSite {
  const caches = openCaches(undefined, { codeReadAt });
  let site: PreparedSite | undefined;
  let assets: SiteAssets | undefined;
  let portableCopy: OfferedCopy | undefined;
  let pages: LivePages | undefined;
  let downloads:
    | { readonly of: PreparedSite; readonly files: Promise<ReadonlyMap<string, Uint8Array>> }
    | undefined;

  const draw = (): void => {
    if (site && assets) pages = new LivePages(new Edition(site, { medium: "web", assets, portableCopy }));
  };
  return {
    prepare: async (changes: ReadonlySet<Change>) => {
      const nextSite = site && !changes.has("facts") ? site : await prepareSite(siteRoot(), drawAll, caches);
      const nextAssets = await toAssets(liveFolder, assets, changes, caches);
      [site, assets] = [nextSite, nextAssets];
      draw();
    },
    page: (path): PageAnswer => pages?.at(path),
    file: async (path) => {
      if (site === undefined) return undefined;
      if (downloads?.of !== site) downloads = { of: site, files: readDownloads(site) };
      return (await downloads.files).get(path.slice(1));
    },
    offer: (copy) => {
      portableCopy = copy;
      draw();
    },
  };
}

async function toAssets(
  folder: string,
  last: SiteAssets | undefined,
  changes: ReadonlySet<Change>,
  caches: Caches,
): Promise<SiteAssets> {
  if (last === undefined) return writeAssets(folder, caches);
  return changes.has("styles") ? renewStyles(folder, last, caches) : last;
}

/** Files a build writes for download, by its path below the site's root. */
async function readDownloads(site: PreparedSite): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), "vorschau-"));
  try {
    await writeDownloadFiles(site, folder);
    return await readTree(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
