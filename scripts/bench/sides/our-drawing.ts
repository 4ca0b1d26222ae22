import { stat } from "node:fs/promises";
import { join } from "node:path";
import { drawTogether } from "../../../src/adapters/diagrams/draw-together.ts";
import type { Values } from "../cells/cell.ts";
import { toSentFile } from "./compressed.ts";

/** Cost of the same text while ours is built, and what readers then load: the page of the organigram, and nothing else. */
export async function drawWithOurs(source: string, site: string): Promise<Values> {
  // Loads what draws, and fonts; a build does that once.
  const load = await draw('flowchart TD\n  a["A"] --> b["B"]');
  const first = await draw(source);
  const second = await draw(source);
  const { size } = await stat(join(site, "de/organigramm/organigramm.svg"));
  return {
    "load ms": load,
    "first ms": first,
    "second ms": second,
    "SVG bytes": size,
    "gzip bytes": await toSentFile(site, "de/organigramm"),
  };
}

async function draw(source: string): Promise<number> {
  const started = performance.now();
  const [drawn] = await drawTogether({
    texts: [{ source, locale: "de" }],
    layout: "landscape",
    maxWidth: 1120,
  });
  if (drawn?.error !== undefined) throw new Error(drawn.error.message);
  return performance.now() - started;
}
