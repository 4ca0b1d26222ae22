import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { findBundle } from "./known-bundle.mjs";
import { traceSources } from "./trace-sources.mjs";

/** Folder of this software. */
const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs a script of scripts/ by its name: as a bundle of an earlier run, as a new one, or, where none can be made or kept,
 * through tsx. The script finds the call as if it had been started itself.
 */
export async function launch(name) {
  const script = join(root, "scripts", `${name}.ts`);
  process.argv.splice(1, 2, script);
  const folder = join(root, ".cache", "kept", "commands");
  enableCompileCache(join(folder, "code"));
  const bundle = await findBundle(root, name, folder);
  if (bundle !== undefined) {
    traceSources();
    await import(pathToFileURL(bundle).href);
    return;
  }
  await import("tsx");
  await import(pathToFileURL(script).href);
}
