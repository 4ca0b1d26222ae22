import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Caches } from "../adapters/cache/caches.ts";
import { buildFormProgram } from "../adapters/editing-form/bundle.ts";
import { toFormConfig } from "../adapters/editing-form/config.ts";
import { toFormBackend } from "../adapters/editing-form/git-backend.ts";
import { writeFiles } from "../adapters/files/write-files.ts";
import type { Network } from "../domain/network/network.ts";
import { renderEditingForm } from "../pages/files/form-page.tsx";
import { editingFormFolder, toGitApi } from "../views/host/form-policy.ts";

/**
 * Writes the form for editors into its folder, or nothing while the site names no repository. It is no page of the site:
 * no route, no search, no copy on disk knows of it.
 */
export async function writeEditingForm(network: Network, outDir: string, caches: Caches): Promise<void> {
  const api = toGitApi(network.site);
  if (api === undefined) return;
  const { script, files } = await buildFormProgram(caches);
  await writeFiles(join(outDir, editingFormFolder), [
    ...files,
    ["icon.svg", await readFile(new URL("../styles/icon.svg", import.meta.url))],
    ["config.json", `${JSON.stringify(toFormConfig(network, toFormBackend(api, network.site)))}\n`],
    ["index.html", renderEditingForm(network.site.name, api, script)],
  ]);
}
