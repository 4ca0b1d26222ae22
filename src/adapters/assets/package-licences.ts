import { readdir, readFile } from "node:fs/promises";
import type { Licence } from "../../domain/network/licence.ts";

/** Packages with parts copied or compiled into the website. */
const shipped = ["@fontsource/fira-sans", "@fontsource/vazirmatn", "@kern-ux/native", "pagefind"] as const;

/** Packages of the form for editors; its fonts bring licences of their own. */
const formParts = ["@sveltia/cms"] as const;

/**
 * Licences of all third-party parts of the website, by name.
 * @param delivered whether the form for editors is part of it
 */
export async function readLicences(delivered: { readonly form: boolean }): Promise<Licence[]> {
  const names = [...shipped, ...(delivered.form ? formParts : [])];
  return Promise.all(names.sort().map(readLicence));
}

async function readLicence(name: string): Promise<Licence> {
  const folder = new URL(`../../../node_modules/${name}/`, import.meta.url);
  const { version, license } = JSON.parse(await readFile(new URL("package.json", folder), "utf8")) as {
    version: string;
    license?: string;
  };
  const fonts =
    name === "@sveltia/cms" ? await readTexts(new URL("npm/assets/", folder), /\.licen[cs]e/i) : [];
  const text = [...(await readTexts(folder, /^licen[cs]e/i)), ...fonts].join("\n\n");
  if (license === undefined || text === "") throw new Error(`${name} states no licence`);
  return { name, version, licence: fonts.length > 0 ? `${license} AND OFL-1.1` : license, text };
}

/** Texts of a package's licences. Some packages keep a folder of licences instead of a file. */
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
