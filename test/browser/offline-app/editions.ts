import { appendFile, cp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { writeOfflineList } from "../../../src/adapters/assets/offline-list-file.ts";
import { knownLocales, type Locale } from "../../../src/domain/language/locale.ts";

/**
 * A later edition of a built site in an empty folder: every page states it, and refers to a stylesheet and a search
 * engine by new names; the old files no longer exist.
 */
export async function writeLaterEdition(
  siteFolder: string,
  folder: string,
  { word, builtOn }: { readonly word: string; readonly builtOn: string },
): Promise<string> {
  await copySite(siteFolder, folder);
  const assets = join(folder, "assets");
  const renamed: [string, string][] = [];
  for (const name of await readdir(assets)) {
    const [, base = "", type = ""] = /^(site|search-engine)\.\w+\.(css|js)$/.exec(name) ?? [];
    if (base === "") continue;
    const newName = `${base}.${word}.${type}`;
    await rename(join(assets, name), join(assets, newName));
    await appendFile(join(assets, newName), `/* ${word} */`);
    renamed.push([name, newName]);
  }
  await changePages(folder, (html) =>
    renamed
      .reduce((changed, [before, after]) => changed.replaceAll(before, after), html)
      .replace("</h1>", ` <small id="ausgabe">${word}</small></h1>`),
  );
  await writeOfflineList(folder, { builtOn, locales: ["de"] });
  return folder;
}

/**
 * A site with a second language: a copy of the German pages under another tag, listed like any language, so that both
 * are small. Its search finds nothing, as the index has no such language.
 */
export async function writeTwoLanguages(siteFolder: string, folder: string): Promise<string> {
  await copySite(siteFolder, folder);
  await cp(join(folder, "de"), join(folder, "en"), { recursive: true });
  await changePages(join(folder, "en"), (html) => html.replace('lang="de"', 'lang="en"'));
  await changePages(folder, (html) =>
    html.replace("</h1>", '</h1><a id="wechsel" href="/integration/en/">English</a>'),
  );
  const locales: Locale[] = ["de", "en"];
  await writeOfflineList(folder, { builtOn: "2026-11-23", locales });
  return folder;
}

/** The site with few pages besides its core, for tests that need not save everything. */
export async function writeSmallSite(siteFolder: string, folder: string): Promise<string> {
  await copySite(siteFolder, folder);
  const spared = ["institutionen", "aemter", "rollen", "arbeitskreise", "quellen", "glossar", "netzwerk"];
  for (const room of spared) await rm(join(folder, "de", room), { recursive: true });
  for (const name of await readdir(join(folder, "assets/fonts")))
    if (!/-latin-\d/.test(name)) await rm(join(folder, "assets/fonts", name));
  await writeOfflineList(folder, { builtOn: "2026-11-23", locales: ["de"] });
  return folder;
}

/** Copies a built site in German only, without its downloads, into an empty folder. */
export async function copySite(siteFolder: string, folder: string): Promise<string> {
  const tags = knownLocales.filter((one) => one !== "de").join("|");
  const others = new RegExp(
    `^(?:(?:${tags}|downloads)(?:/|$)|pagefind/(?:\\w+/(?:${tags})_|pagefind\\.(?:${tags})_|wasm\\.(?:${tags})\\.))`,
  );
  await cp(siteFolder, folder, {
    recursive: true,
    filter: (path) => !others.test(relative(siteFolder, path).replaceAll(sep, "/")),
  });
  return folder;
}

async function changePages(folder: string, change: (html: string) => string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter(({ name }) => name.endsWith(".html"))) {
    const path = join(entry.parentPath, entry.name);
    await writeFile(path, change(await readFile(path, "utf8")));
  }
}
