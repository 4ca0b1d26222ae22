import { mkdir, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { DataErrors } from "../../domain/data-error.ts";
import { findReleaseErrors } from "../../domain/release.ts";
import { swapFolder } from "../swap-folder.ts";
import { searchIndexFolder, writeAssets } from "./assets.ts";
import { writePortableCopy } from "./portable-copy.ts";
import { preparedSite } from "./prepare-site.ts";
import { writeIndex } from "./search-index.ts";
import { writeWebFiles } from "./web-files.ts";
import { writePages } from "./write-pages.ts";

/** What to build and whom to tell. */
export interface BuildOptions {
  /** Folder of the finished site; replaced whole. The copy for a stick is written beside it, `<outDir>-offline`. */
  readonly outDir: string;
  /** Refuse to build while the operator's details are missing or contacts are overdue beyond the time of grace. */
  readonly release: boolean;
  readonly onStep: (step: string) => void;
}

/**
 * Builds the site and its portable copy into fresh folders beside `outDir` and swaps them in when everything is done
 * (design D10). The copy comes first: the site offers it for download with its size and hash.
 * @returns German summary: pages, relations, diagrams, index size, portable copy, seconds
 * @throws DataErrors for editors' mistakes, any other error for ours; `outDir` is untouched then
 */
export async function buildSite({ outDir, release, onStep }: BuildOptions): Promise<string> {
  const started = performance.now();
  onStep("Angaben lesen und prüfen …");
  const target = resolve(outDir);
  const web = join(dirname(target), `.dist-${process.pid}`);
  const disk = `${web}-offline`;
  const removeFresh = () =>
    Promise.all([web, disk].map((folder) => rm(folder, { recursive: true, force: true })));
  try {
    onStep("Zeichnungen anlegen …");
    const site = await preparedSite();
    const missing = release ? findReleaseErrors(site.facts, site.builtOn) : [];
    if (missing.length > 0) throw new DataErrors(missing);
    await removeFresh();
    await mkdir(web, { recursive: true });
    site.setAssets(await writeAssets(web));

    onStep(`${site.routes.all.length} Seiten für die Offline-Kopie schreiben, Suche anlegen …`);
    await writePages("disk", disk);
    const index = await writeIndex(site, disk, join(web, searchIndexFolder));
    const copy = await writePortableCopy(site, { web, disk });
    site.setPortableCopy(copy);

    onStep(`${site.routes.all.length} Seiten für das Netz schreiben …`);
    await writePages("web", web);
    await writeWebFiles(site, web);

    await swapFolder(disk, `${target}-offline`);
    await swapFolder(web, target);
    const drawings = [...site.drawings.values()].reduce((sum, { size }) => sum + 2 * size, 0);
    const seconds = ((performance.now() - started) / 1000).toFixed(1).replace(".", ",");
    return [
      `Fertig: ${outDir}`,
      `  Seiten       ${site.routes.all.length + 2}`,
      `  Beziehungen  ${site.network.relations.length}`,
      `  Zeichnungen  ${drawings}`,
      `  Suchindex    ${Math.round(index.bytes / 1024)} KB`,
      `  Offline-ZIP  ${Math.round(copy.bytes / 1024)} KB, SHA-256 ${copy.sha256}`,
      `  Dauer        ${seconds} s`,
    ].join("\n");
  } finally {
    await removeFresh();
  }
}
