import { normalize } from "node:path";
import type { Caches } from "../adapters/cache/caches.ts";
import { readTree } from "../adapters/files/read-tree.ts";
import { writeOutput } from "../adapters/output/write-output.ts";
import { siteRoot } from "../adapters/terminal/settings.ts";
import { DataErrors } from "../domain/mistakes/data-error.ts";
import { findReleaseErrors } from "../domain/upkeep/release.ts";
import { searchIndexFolder, writeAssets } from "./assets.ts";
import { drawAll } from "./drawings.ts";
import { Edition } from "./edition.ts";
import { writePortableCopy } from "./portable-copy.ts";
import { prepareSite } from "./prepare-site.ts";
import type { PreparedSite } from "./prepared-site.ts";
import { writeIndex } from "./search-index.ts";
import { writeWebFiles } from "./web-files.ts";
import { writePages } from "./write-pages.ts";

/** What to build and whom to tell. */
export interface BuildOptions {
  /** Folder of the finished site; replaced whole. The copy for a stick is written beside it, `<outDir>-offline`. */
  readonly outDir: string;
  /** Refuse to build while the operator's details are missing or contacts are overdue beyond the time of grace. */
  readonly release: boolean;
  /** Values of earlier runs. */
  readonly caches: Caches;
  readonly onStep: (step: string) => void;
}

/**
 * Builds the site and its portable copy into fresh folders and swaps both in when everything is done (adapters/output/README.md).
 * The copy comes first: the site offers it for download with its size and hash.
 * @returns German summary: pages, relations, diagrams, index size, portable copy, seconds
 * @throws OutputFailure, whose cause is a DataErrors for editors' mistakes; PlaceError for a folder that is no place for a site
 */
export async function buildSite(options: BuildOptions): Promise<string> {
  const started = performance.now();
  const { outDir } = options;
  const copyDir = `${normalize(outDir).replace(/(?<=.)[/\\]+$/, "")}-offline`;
  const parts = [
    { kind: "website", folder: outDir },
    { kind: "copy", folder: copyDir },
  ] as const;
  const { result, notes } = await writeOutput(parts, ([web = "", disk = ""]) => fill(web, disk, options));
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace(".", ",");
  return [`Fertig: ${outDir}`, ...result, `  Dauer        ${seconds} s`, ...notes].join("\n");
}

/** Writes both editions into empty folders. @returns lines of the summary */
async function fill(web: string, disk: string, { release, caches, onStep }: BuildOptions): Promise<string[]> {
  onStep("Angaben lesen und prüfen …");
  onStep("Zeichnungen anlegen …");
  const site = await prepareSite(siteRoot(), drawAll, caches);
  if (release) refuseUnfinished(site);
  const assets = await writeAssets(web, caches);

  onStep(`${site.routes.all.length} Seiten für die Offline-Kopie schreiben, Suche anlegen …`);
  const onDisk = new Edition(site, { medium: "disk", assets });
  await writePages(onDisk, disk);
  const pages = await readTree(disk);
  const index = await writeIndex(site, pages, `${web}/${searchIndexFolder}`, caches);
  const portableCopy = await writePortableCopy(onDisk, { web, disk, pages, index: index.written, caches });

  onStep(`${site.routes.all.length} Seiten für das Netz schreiben …`);
  await writePages(new Edition(site, { medium: "web", assets, portableCopy, onDisk }), web);
  await writeWebFiles(site, web, caches);

  const drawings = [...site.drawings.values()].reduce((sum, { size }) => sum + 2 * size, 0);
  return [
    `  Seiten       ${site.routes.all.length + 2}`,
    `  Beziehungen  ${site.network.relations.length}`,
    `  Zeichnungen  ${drawings}`,
    `  Suchindex    ${Math.round(index.bytes / 1024)} KB`,
    `  Offline-ZIP  ${Math.round(portableCopy.bytes / 1024)} KB, SHA-256 ${portableCopy.sha256}`,
  ];
}

function refuseUnfinished(site: PreparedSite): void {
  const missing = findReleaseErrors(site.facts, site.builtOn);
  if (missing.length > 0) throw new DataErrors(missing);
}
