import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Network } from "../../domain/network.ts";
import { editingFormFolder, renderEditingForm } from "../../pages/editing-form.tsx";
import type { Words } from "../../views/words.ts";
import { buildFormProgram } from "../editing-form/bundle.ts";
import { toFormConfig } from "../editing-form/config.ts";
import { toFormBackend } from "../editing-form/git-backend.ts";
import { writeFiles } from "../write-files.ts";
import type { PreparedSite } from "./prepared-site.ts";

/** Writes the form for editors into its folder, or nothing while the site names no repository. */
export async function writeEditingForm(network: Network, words: Words, outDir: string): Promise<void> {
  const host = toFormBackend(network.site);
  if (host === undefined) return;
  const { script, files } = await buildFormProgram();
  await writeFiles(join(outDir, editingFormFolder), [
    ...files,
    ["icon.svg", await readFile(new URL("../../styles/icon.svg", import.meta.url))],
    ["config.json", `${JSON.stringify(toFormConfig(network, words, host))}\n`],
    [
      "index.html",
      renderEditingForm({
        site: network.site.name,
        script,
        origins: host.origins,
        withoutScript: words("form.noScript"),
      }),
    ],
  ]);
}
