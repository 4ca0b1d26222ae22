import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { toGeneratedFiles } from "../src/adapters/generated-files.ts";
import { schemaFolder } from "../src/adapters/json-schemas.ts";
import { loadSite } from "../src/adapters/load-site.ts";
import { writeModelines } from "../src/adapters/modelines.ts";
import { withPicture } from "../src/adapters/readme-picture.ts";
import { siteRoot } from "../src/adapters/settings.ts";
import { DataErrors } from "../src/domain/data-error.ts";

// `npm run generate`: renews what is derived but lies in the repository: the JSON Schemas that give editors completion
// and hints while typing, the list of all fields, the first line of every file of facts, and the picture in README.md.
try {
  const { facts } = await loadSite(siteRoot());
  const files = toGeneratedFiles(facts);
  await rm(schemaFolder, { recursive: true, force: true });
  await mkdir(schemaFolder, { recursive: true });
  for (const [path, text] of files) await writeFile(path, text);
  const renewed = await writeModelines(siteRoot());
  await writeFile("README.md", withPicture(await readFile("README.md", "utf8"), facts));
  console.log(`${files.size} Dateien in ${schemaFolder}/ und das Bild in README.md erneuert.`);
  for (const file of renewed) console.log(`Eingabehilfe eingetragen: ${file}`);
} catch (error) {
  if (!(error instanceof DataErrors)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
