import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Caches, noCaches } from "../cache/caches.ts";
import { findOrMakeFiles } from "../cache/file-set.ts";
import { writeFiles } from "../files/write-files.ts";
import { buildPagefindRuntime } from "../search/pagefind-runtime.ts";
import { buildClassicScript } from "./classic-script.ts";

/** A classic script ready for readers. `fileName` carries a hash of the bytes, so it may be cached forever. */
export interface BrowserBundle {
  readonly name: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const SOURCES = fileURLToPath(new URL("../../browser/", import.meta.url));

/**
 * One classic, minified script for every file directly in `src/browser/`, plus `search-engine`, sorted by name.
 * Classic, because browsers refuse module scripts from disk. Throws the errors of esbuild or Pagefind.
 */
export async function buildBrowserBundles(): Promise<BrowserBundle[]> {
  const bundles = await Promise.all((await listEntries()).map(buildEntry));
  const engine = toBundle("search-engine", new TextEncoder().encode(await buildPagefindRuntime()));
  return [...bundles, engine].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Writes all bundles into `outDir` and maps each entry name (`search`, `search-engine`) to its file name there. */
export async function writeBrowserBundles(
  outDir: string,
  caches: Caches = noCaches,
): Promise<Map<string, string>> {
  const entries = (await listEntries()).map((name) => join(SOURCES, `${name}.ts`));
  const cache = await caches.open("scripts", [fileURLToPath(import.meta.url), ...entries]);
  const { said, files } = await findOrMakeFiles(cache, "", async () => {
    const bundles = await buildBrowserBundles();
    return {
      said: bundles.map(({ name, fileName }) => [name, fileName] as const),
      files: new Map(bundles.map(({ fileName, bytes }) => [fileName, bytes])),
    };
  });
  await writeFiles(outDir, files);
  return new Map(said);
}

async function listEntries(): Promise<string[]> {
  return (await readdir(SOURCES, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".d.ts"))
    .map((entry) => basename(entry.name, ".ts"));
}

async function buildEntry(name: string): Promise<BrowserBundle> {
  return toBundle(name, await buildClassicScript(`${name}.ts`));
}

function toBundle(name: string, bytes: Uint8Array): BrowserBundle {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  return { name, fileName: `${name}.${hash}.js`, bytes };
}
