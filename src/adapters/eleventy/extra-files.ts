import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { missingMark } from "../../domain/schema/site.ts";
import { renderStandaloneDrawing } from "../../pages/drawing-file.tsx";
import { licenceFile } from "../../pages/licences.tsx";
import { renderSitemap } from "../../pages/sitemap.tsx";
import { securityHeaders } from "../../views/security-headers.ts";
import { organigramSource } from "./drawings.ts";
import type { PreparedSite } from "./prepared-site.ts";

/** Writes what is neither a page nor an asset: downloads of the organigram, licences, and files for hosts and robots. */
export async function writeExtraFiles(site: PreparedSite, outDir: string): Promise<void> {
  const files = new Map<string, string>([
    ...site.locales.flatMap((locale) => organigramFiles(site, locale)),
    [licenceFile.slice(1), licenceText(site)],
    ["_headers", `/*\n${securityHeaders.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`],
    ...robotFiles(site),
  ]);
  for (const [path, content] of files) {
    const target = join(outDir, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

function organigramFiles(site: PreparedSite, locale: PreparedSite["locales"][number]): [string, string][] {
  const drawing = site.drawings.get(locale)?.get("organigramm");
  const route = site.routes.find("organigramm", locale);
  if (!drawing || !route) return [];
  const baseUrl = baseUrlOf(site);
  const linkOf = (body: string) => {
    const path = site.routes.find(body, locale)?.path;
    return path === undefined || baseUrl === undefined ? undefined : baseUrl + path;
  };
  const folder = route.path.slice(1);
  return [
    [`${folder}organigramm.svg`, renderStandaloneDrawing(drawing.landscape, linkOf)],
    [`${folder}organigramm.mmd`, organigramSource(site.network, site.wordsOf(locale), linkOf)],
  ];
}

function robotFiles(site: PreparedSite): [string, string][] {
  const baseUrl = baseUrlOf(site);
  if (baseUrl === undefined) return [["robots.txt", "User-agent: *\nDisallow: /\n"]];
  return [
    ["robots.txt", `User-agent: *\nAllow: /\nSitemap: ${baseUrl}/sitemap.xml\n`],
    ["sitemap.xml", renderSitemap(site.routes.all, baseUrl)],
  ];
}

/** The site's own address without a slash at the end; undefined as long as the operator has not stated it. */
function baseUrlOf({ network }: PreparedSite): string | undefined {
  const { baseUrl } = network.site;
  return baseUrl === missingMark ? undefined : baseUrl.replace(/\/+$/, "");
}

function licenceText({ licences }: PreparedSite): string {
  return licences
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}\n`)
    .join(`\n${"=".repeat(80)}\n\n`);
}
