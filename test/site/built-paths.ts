import { readdir } from "node:fs/promises";
import { relative, sep } from "node:path";

/** Paths of all pages in the folder of a built site, sorted; the form for editors is none. */
export async function builtPaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map(({ parentPath, name }) => `${relative(folder, parentPath).split(sep).join("/")}/${name}`)
    .map((path) => `/${path.replace(/^\/+/, "").replace(/(^|\/)index\.html$/, "$1")}`)
    .filter((path) => !path.startsWith("/redaktion/"))
    .sort();
}
