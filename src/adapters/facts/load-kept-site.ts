import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Caches } from "../cache/caches.ts";
import { KnownYaml } from "../yaml/known-yaml.ts";
import { isSoftwareRoot } from "./bundled-words.ts";
import { type LoadedSite, loadSite } from "./load-site.ts";

const maker = fileURLToPath(new URL("../yaml/known-yaml.ts", import.meta.url));

/** The same as `loadSite`, with the values of all files that have not changed since the last run. */
export async function loadKeptSite(root: string, day: string, caches: Caches): Promise<LoadedSite> {
  const cache = await caches.open("facts", maker);
  // Values are found by path and text; the folder only keeps one site from driving out another.
  const place = resolve(root);
  const kept = await cache.find(place);
  const known = new KnownYaml(kept && Buffer.from(kept).toString());
  try {
    return await loadSite(root, day, isSoftwareRoot(root), known);
  } finally {
    if (known.endLoad()) await cache.keep(place, Buffer.from(known.toLines()));
  }
}
