import { cp, mkdtemp, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeOfflineList } from "../../../src/adapters/offline-list-file.ts";
import type { Locale } from "../../../src/domain/locale.ts";

/** A later edition of a built site in a folder of its own: every page says so and asks for another stylesheet. */
export async function writeLaterEdition(siteFolder: string, word: string, builtOn: string): Promise<string> {
  const folder = await copyOf(siteFolder);
  const assets = join(folder, "assets");
  const sheet = (await readdir(assets)).find((name) => /^site\.\w+\.css$/.test(name)) ?? "";
  const newSheet = `site.${word}.css`;
  await rename(join(assets, sheet), join(assets, newSheet));
  await writeFile(join(assets, newSheet), `${await readFile(join(assets, newSheet), "utf8")}/* ${word} */`);
  await changePages(folder, (html) =>
    html.replaceAll(sheet, newSheet).replace("</h1>", ` <small id="ausgabe">${word}</small></h1>`),
  );
  await writeOfflineList(folder, { builtOn, locales: ["de"] });
  return folder;
}

/**
 * A site with a second language. The project has only German yet, so the second is a copy of the German pages under
 * another tag, in the list like any language; its search finds nothing, as the index has no such language.
 */
export async function writeTwoLanguages(siteFolder: string): Promise<string> {
  const folder = await copyOf(siteFolder);
  await cp(join(folder, "de"), join(folder, "en"), { recursive: true });
  await changePages(join(folder, "en"), (html) => html.replace('lang="de"', 'lang="en"'));
  await changePages(folder, (html) =>
    html.replace("</h1>", '</h1><a id="wechsel" href="/integration/en/">English</a>'),
  );
  const locales: Locale[] = ["de", "en"];
  await writeOfflineList(folder, { builtOn: "2026-11-23", locales });
  return folder;
}

/** A copy of a built site, to be changed. */
export async function copyOf(siteFolder: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "edition-"));
  await cp(siteFolder, folder, { recursive: true });
  return folder;
}

async function changePages(folder: string, change: (html: string) => string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter(({ name }) => name.endsWith(".html"))) {
    const path = join(entry.parentPath, entry.name);
    await writeFile(path, change(await readFile(path, "utf8")));
  }
}
