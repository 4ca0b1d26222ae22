import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { schemaFolder, toJsonSchemas } from "../src/adapters/json-schemas.ts";
import { loadSite } from "../src/adapters/load-site.ts";
import { withPicture } from "../src/adapters/readme-picture.ts";
import { siteRoot } from "../src/adapters/settings.ts";

// `npm run generate`: renews what is derived but lies in the repository: the JSON Schemas that give editors completion
// and hints while typing, and the picture in README.md.
await rm(schemaFolder, { recursive: true, force: true });
await mkdir(schemaFolder, { recursive: true });
const schemas = toJsonSchemas();
for (const [name, text] of schemas) await writeFile(join(schemaFolder, name), text);

const { facts } = await loadSite(siteRoot());
await writeFile("README.md", withPicture(await readFile("README.md", "utf8"), facts));
console.log(`${schemas.size} Schemas in ${schemaFolder}/ und das Bild in README.md erneuert.`);
