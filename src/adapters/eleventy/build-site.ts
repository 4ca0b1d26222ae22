import { mkdir, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import Eleventy from "@11ty/eleventy";
import { DataErrors } from "../../domain/data-error.ts";
import { missingOperatorDetails } from "../../domain/release.ts";
import { swapFolder } from "../swap-folder.ts";
import { preparedSite } from "./prepared-site.ts";
import { indexReport } from "./search-index.ts";

/** What to build and whom to tell. */
export interface BuildOptions {
  /** Folder of the finished site; replaced whole. */
  readonly outDir: string;
  /** Refuse to build while the operator's details are missing. */
  readonly release: boolean;
  readonly onStep: (step: string) => void;
}

/**
 * Builds the site into a fresh folder beside `outDir` and swaps it in when everything is done (design D10).
 * @returns German summary: pages, relations, diagrams, index size, seconds
 * @throws DataErrors for editors' mistakes, any other error for ours; `outDir` is untouched then
 */
export async function buildSite({ outDir, release, onStep }: BuildOptions): Promise<string> {
  const started = performance.now();
  onStep("Angaben lesen und prüfen …");
  const target = resolve(outDir);
  const fresh = join(dirname(target), `.dist-${process.pid}`);
  try {
    onStep("Zeichnungen anlegen …");
    const site = await preparedSite();
    const missing = release ? missingOperatorDetails(site.facts) : [];
    if (missing.length > 0) throw new DataErrors(missing);
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { recursive: true });
    onStep(`${site.routes.all.length} Seiten schreiben, Suche anlegen …`);
    await new Eleventy("src/pages", fresh, {
      configPath: ".eleventy.ts",
      quietMode: true,
      runMode: "build",
    }).write();
    await swapFolder(fresh, target);
    const index = indexReport();
    const drawings = [...site.drawings.values()].reduce((sum, { size }) => sum + 2 * size, 0);
    const seconds = ((performance.now() - started) / 1000).toFixed(1).replace(".", ",");
    return [
      `Fertig: ${outDir}`,
      `  Seiten       ${site.routes.all.length + 2}`,
      `  Beziehungen  ${site.network.relations.length}`,
      `  Zeichnungen  ${drawings}`,
      `  Suchindex    ${Math.round(index.bytes / 1024)} KB`,
      `  Dauer        ${seconds} s`,
    ].join("\n");
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
