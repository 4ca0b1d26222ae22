import { fileURLToPath } from "node:url";
import { type Caches, findOrMake, noCaches } from "../cache/caches.ts";
import { buildClassicScript } from "./classic-script.ts";

/**
 * The service worker as one classic script. `serve` answers from a reader's saved pages, `withdraw` deletes them and
 * unregisters itself. The bytes depend on the code only, never on the content of the site. @throws errors of esbuild
 */
export async function buildWorkerScript(
  task: "serve" | "withdraw",
  caches: Caches = noCaches,
): Promise<Uint8Array> {
  const path = `worker/${task}.ts`;
  const source = fileURLToPath(new URL(`../../browser/${path}`, import.meta.url));
  const cache = await caches.open("workers", [fileURLToPath(import.meta.url), source]);
  return findOrMake(cache, task, () => buildClassicScript(path));
}
