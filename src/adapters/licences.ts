import { readdir, readFile } from "node:fs/promises";
import type { Licence } from "../domain/licence.ts";

/** Packages of which something is copied or compiled into the website. */
const shipped = ["@fontsource/fira-sans", "@fontsource/vazirmatn", "@kern-ux/native", "pagefind"] as const;

/** Licences of everything the website is delivered with, by name. */
export async function readLicences(): Promise<Licence[]> {
  return Promise.all(shipped.map(readLicence));
}

async function readLicence(name: string): Promise<Licence> {
  const folder = new URL(`../../node_modules/${name}/`, import.meta.url);
  const { version, license } = JSON.parse(await readFile(new URL("package.json", folder), "utf8")) as {
    version: string;
    license?: string;
  };
  const text = (await readTexts(folder, /^licen[cs]e/i)).join("\n\n");
  if (license === undefined || text === "") throw new Error(`${name} states no licence`);
  return { name, version, licence: license, text };
}

/** Some packages keep a folder of licences instead of a file. */
async function readTexts(folder: URL, wanted: RegExp): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => wanted.test(name));
  const texts = entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) =>
      entry.isDirectory()
        ? readTexts(new URL(`${entry.name}/`, folder), /./)
        : readFile(new URL(entry.name, folder), "utf8").then((text) => [text]),
    );
  return (await Promise.all(texts)).flat();
}
