import { buildClassicScript } from "./classic-script.ts";

/**
 * The service worker as one classic script. `serve` answers from a reader's saved pages, `withdraw` deletes them and
 * unregisters itself. The bytes depend on the code only, never on the content of the site. @throws errors of esbuild
 */
export function buildWorkerScript(task: "serve" | "withdraw"): Promise<Uint8Array> {
  return buildClassicScript(`worker/${task}.ts`);
}
