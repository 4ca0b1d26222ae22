import { writeFiles } from "../adapters/files/write-files.ts";
import { renderStandaloneDrawing } from "../pages/files/drawing-file.tsx";
import { licenceFile } from "../pages/kinds/licences-page.tsx";
import { organigramSource } from "./drawing-orders.ts";
import type { PreparedSite } from "./prepared-site.ts";

/** Writes what pages of every medium offer to download: the organigram as files, and the licences. */
export async function writeDownloadFiles(site: PreparedSite, outDir: string): Promise<void> {
  await writeFiles(outDir, toDownloadFiles(site));
}

/** Contents of these files by path. */
export function toDownloadFiles(site: PreparedSite): [path: string, text: string][] {
  return [
    ...site.locales.flatMap((locale) => organigramFiles(site, locale)),
    [licenceFile.slice(1), licenceText(site)],
  ];
}

function organigramFiles(site: PreparedSite, locale: PreparedSite["locales"][number]): [string, string][] {
  const drawing = site.drawings.get(locale)?.get("organigramm");
  const route = site.routes.find("organigramm", locale);
  if (!drawing || !route) return [];
  const { baseUrl } = site;
  const linkOf = (body: string) => {
    const path = site.routes.find(body, locale)?.path;
    return path === undefined || baseUrl === undefined ? undefined : baseUrl + path;
  };
  const folder = route.path.slice(1);
  return [
    [`${folder}organigramm.svg`, renderStandaloneDrawing(drawing, linkOf)],
    [
      `${folder}organigramm.mmd`,
      organigramSource(site.network.on(site.builtOn), locale, site.wordsOf(locale), linkOf),
    ],
  ];
}

function licenceText({ licences }: PreparedSite): string {
  return licences
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}\n`)
    .join(`\n${"=".repeat(80)}\n\n`);
}
