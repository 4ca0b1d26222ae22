import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Network } from "../../domain/network.ts";
import { renderEditingForm } from "../../pages/editing-form.tsx";
import { editingFormFolder, toGitApi } from "../../views/editing-form.ts";
import { buildFormProgram } from "../editing-form/bundle.ts";
import { toFormConfig } from "../editing-form/config.ts";
import { toFormBackend } from "../editing-form/git-backend.ts";
import { writeFiles } from "../write-files.ts";

/**
 * Writes the form for editors into its folder, or nothing while the site names no repository. It is no page of the site:
 * no route, no search, no copy on disk knows of it.
 */
export async function writeEditingForm(network: Network, outDir: string): Promise<void> {
  const api = toGitApi(network.site);
  if (api === undefined) return;
  const { script, files } = await buildFormProgram();
  await writeFiles(join(outDir, editingFormFolder), [
    ...files,
    ["icon.svg", await readFile(new URL("../../styles/icon.svg", import.meta.url))],
    ["config.json", `${JSON.stringify(toFormConfig(network, toFormBackend(api, network.site)))}\n`],
    ["index.html", renderEditingForm(network.site.name, api, script)],
  ]);
}
