import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";
import { editingFormFolder } from "../../src/views/host/form-policy.ts";

/** A page of a built site. */
export interface BuiltPage {
  /** Path below the site's root with a leading slash, such as `/de/index.html`. */
  readonly path: string;
  readonly html: string;
  readonly root: HTMLElement;
}

/** Every file of a built site, as sorted paths with a leading slash. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join("/", join(entry.parentPath, entry.name).slice(join(folder).length)))
    .sort();
}

const read = new Map<string, Promise<readonly BuiltPage[]>>();

/**
 * Every page of a built site for its readers, parsed; without the form for editors, which is a program. Each folder is
 * read once per worker, so neither folder nor pages may be changed.
 */
export function readPages(folder: string): Promise<readonly BuiltPage[]> {
  const known = read.get(folder) ?? readFolder(folder);
  read.set(folder, known);
  return known;
}

async function readFolder(folder: string): Promise<readonly BuiltPage[]> {
  const paths = (await listFiles(folder)).filter(
    (path) => path.endsWith(".html") && !path.startsWith(`/${editingFormFolder}/`),
  );
  return Promise.all(
    paths.map(async (path) => {
      const html = await readFile(join(folder, path), "utf8");
      return { path, html, root: parse(html, { comment: true }) };
    }),
  );
}
