import { createHash } from "node:crypto";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
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
  const entries = (await readdir(SOURCES, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".d.ts"))
    .map((entry) => basename(entry.name, ".ts"));
  const bundles = await Promise.all(entries.map(buildEntry));
  const engine = toBundle("search-engine", new TextEncoder().encode(await buildPagefindRuntime()));
  return [...bundles, engine].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Writes all bundles into `outDir` and maps each entry name (`search`, `search-engine`) to its file name there. */
export async function writeBrowserBundles(outDir: string): Promise<Map<string, string>> {
  await mkdir(outDir, { recursive: true });
  const bundles = await buildBrowserBundles();
  await Promise.all(bundles.map((bundle) => writeFile(join(outDir, bundle.fileName), bundle.bytes)));
  return new Map(bundles.map((bundle) => [bundle.name, bundle.fileName]));
}

async function buildEntry(name: string): Promise<BrowserBundle> {
  return toBundle(name, await buildClassicScript(`${name}.ts`));
}

function toBundle(name: string, bytes: Uint8Array): BrowserBundle {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  return { name, fileName: `${name}.${hash}.js`, bytes };
}
