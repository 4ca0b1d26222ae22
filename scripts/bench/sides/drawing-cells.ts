import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findSite } from "../cells/built-site.ts";
import type { Cell } from "../cells/cell.ts";
import { toCountyContender } from "../contenders/our-counties.ts";
import { drawWithMermaid } from "./mermaid-browser.ts";
import { drawWithOurs } from "./our-drawing.ts";

/** Drawings of the organigrams of invented counties: by us while building, by Mermaid in a browser. */
export function toDrawingCells(sizes: readonly number[], rounds: number, seed: number): Cell[] {
  return sizes.flatMap((size) => {
    const built = () => findSite(toCountyContender(["de"]), size, seed).requireBuilt();
    // The text that readers can download beside the drawing.
    const source = (site: string) => readFile(join(site, "de/organigramm/organigramm.mmd"), "utf8");
    const cell = (subject: string, draw: (site: string) => ReturnType<Cell["measure"]>): Cell => ({
      topic: "drawings",
      subject,
      what: `${size} bodies`,
      size,
      rounds,
      measure: async () => draw(await built()),
    });
    return [
      cell("ours", async (site) => drawWithOurs(await source(site), site)),
      cell("Mermaid", async (site) => drawWithMermaid(await source(site))),
    ];
  });
}
