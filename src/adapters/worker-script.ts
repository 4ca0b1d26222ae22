import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * The service worker as one classic script. `serve` answers from what a reader saved, `withdraw` deletes that and ends
 * itself. The bytes depend on the code only, never on the content of the site. @throws what esbuild finds wrong
 */
export async function buildWorkerScript(task: "serve" | "withdraw"): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`../browser/worker/${task}.ts`, import.meta.url))],
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2020",
    minify: true,
    charset: "utf8",
    logLevel: "silent",
    write: false,
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error(`esbuild hat für den Worker ${task} nichts erzeugt.`);
  return output.contents;
}
