import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const SOURCES = new URL("../../browser/", import.meta.url);

/**
 * A file of `src/browser/` with all its imports as one classic, minified script: browsers refuse module scripts from
 * disk, and the oldest ones with service workers know no module workers. @throws errors of esbuild
 * @param path below `src/browser/`, such as `search.ts` or `worker/serve.ts`
 */
export async function buildClassicScript(path: string): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(path, SOURCES))],
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2020",
    minify: true,
    charset: "utf8",
    legalComments: "inline",
    logLevel: "silent",
    write: false,
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error(`esbuild hat für ${path} nichts erzeugt.`);
  return output.contents;
}
