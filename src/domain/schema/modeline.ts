import type { DataError } from "../mistakes/data-error.ts";
import { findCatalogueEntry } from "./catalogue.ts";

/** Folder of the schemas below `_data/`. */
const schemaPlace = ".schema";
const pattern = /^#\s*yaml-language-server:\s*\$schema=(\S*)[ \t]*$/m;

/**
 * First line of a file of facts: names the schema by which an editor helps while typing
 * (https://github.com/redhat-developer/yaml-language-server#using-inlined-schema).
 * @param file below the site's root, such as `_data/roles/x.yaml`
 * @returns undefined for a file that holds no facts
 */
export function toModeline(file: string): string | undefined {
  const name = findSchemaName(file);
  if (name === undefined) return undefined;
  const up = "../".repeat(file.split("/").length - 2);
  return `# yaml-language-server: $schema=${up}${schemaPlace}/${name}.json`;
}

/** Error of a wrong first line in a file of facts, in German; undefined where it is right. */
export function findModelineSlip(file: string, text: string): DataError | undefined {
  const wanted = toModeline(file);
  if (wanted === undefined || hasModeline(file, text)) return undefined;
  const found = pattern.exec(text);
  return {
    file,
    line: found ? text.slice(0, found.index).split("\n").length : 1,
    column: 1,
    message: found
      ? "Diese Zeile nennt nicht die Eingabehilfe dieser Datei, oder sie steht nicht ganz oben."
      : "Die Zeile mit der Eingabehilfe fehlt.",
    remedy: `Ganz oben gehört hin: ${wanted}`,
  };
}

/** The same file with the right first line; everything else stays as it is. */
export function withModeline(file: string, text: string): string {
  const wanted = toModeline(file);
  if (wanted === undefined || hasModeline(file, text)) return text;
  return `${wanted}\n${text.replace(new RegExp(`${pattern.source}\\n?`, "m"), "")}`;
}

/** True for a right first line. A site apart from this software may name a schema outside its own folder. */
function hasModeline(file: string, text: string): boolean {
  const [first = ""] = text.split("\n", 1);
  const reference = pattern.exec(first)?.[1];
  if (reference === undefined) return false;
  const path = file.split("/").slice(0, -1);
  for (const part of reference.split("/"))
    if (part === ".." && path.length > 0 && path.at(-1) !== "..") path.pop();
    else path.push(part);
  const own = `_data/${schemaPlace}/${findSchemaName(file)}.json`;
  const resolved = path.join("/");
  return resolved === own || (resolved.startsWith("../") && resolved.endsWith(`/${own}`));
}

function findSchemaName(file: string): string | undefined {
  return file.startsWith("_data/") ? findCatalogueEntry(file.slice("_data/".length))?.schemaName : undefined;
}
