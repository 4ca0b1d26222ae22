import { lstat, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { isSoftwareRoot } from "../facts/bundled-words.ts";
import { loadSite } from "../facts/load-site.ts";
import { writeModelines } from "../facts/modelines.ts";
import { writeWhole } from "../files/write-whole.ts";
import { toGeneratedFiles } from "../generated/generated-files.ts";
import { schemaFolder } from "../generated/json-schemas.ts";
import { hasPicture, withPicture } from "../generated/readme-picture.ts";

const readme = "README.md";

/**
 * Renews all generated files in the repository of the site below a root: the JSON Schemas that give editors completion
 * and hints while typing, the list of all fields, the first line of every file of facts, and the picture in the site's
 * README, if it has one. Nothing outside that root is written.
 * @returns a German list of the renewed files
 * @throws DataErrors for mistakes in the facts
 */
export async function runGenerate(root: string): Promise<string> {
  const { facts } = await loadSite(root);
  const files = toGeneratedFiles(facts);
  await mkdir(join(root, schemaFolder), { recursive: true });
  await removeOutdated(root, files);
  for (const [path, text] of files) await writeWhole(join(root, path), text);
  const renewed = await writeModelines(root);
  const text = await readReadme(root);
  const drawsPicture = text !== undefined && (hasPicture(text) || isSoftwareRoot(root));
  if (drawsPicture) await writeWhole(join(root, readme), withPicture(text, facts));
  return [
    `${files.size} Dateien in ${join(root, schemaFolder)}/${drawsPicture ? " und das Bild in README.md" : ""} erneuert.`,
    ...renewed.map((file) => `Eingabehilfe eingetragen: ${file}`),
  ].join("\n");
}

/** Mark of a schema of ours; other files in the folder belong to somebody else. */
const schemaMark = '"$schema": "https://json-schema.org/draft/';

/** Deletes schemas of kinds of files that no longer exist. */
async function removeOutdated(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const name of await readdir(join(root, schemaFolder))) {
    const path = join(root, schemaFolder, name);
    if (files.has(`${schemaFolder}/${name}`) || !name.endsWith(".json")) continue;
    const isFile = (await lstat(path)).isFile();
    if (isFile && (await readFile(path, "utf8")).includes(schemaMark)) await rm(path);
  }
}

async function readReadme(root: string): Promise<string | undefined> {
  const status = await lstat(join(root, readme)).catch(() => undefined);
  return status?.isFile() ? readFile(join(root, readme), "utf8") : undefined;
}
