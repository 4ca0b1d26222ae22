import { buildClassicScript } from "./classic-script.ts";

/**
 * The service worker as one classic script. `serve` answers from what a reader saved, `withdraw` deletes that and ends
 * itself. The bytes depend on the code only, never on the content of the site. @throws what esbuild finds wrong
 */
export function buildWorkerScript(task: "serve" | "withdraw"): Promise<Uint8Array> {
  return buildClassicScript(`worker/${task}.ts`);
}
