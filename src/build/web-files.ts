import type { Caches } from "../adapters/cache/caches.ts";
import { writeFiles } from "../adapters/files/write-files.ts";
import { paperPages } from "../domain/schema/rooms.ts";
import { renderSitemap } from "../pages/files/sitemap.tsx";
import { toGitApi } from "../views/host/form-policy.ts";
import { toHostHeaders } from "../views/host/host-headers.ts";
import { writeDownloadFiles } from "./download-files.ts";
import { writeEditingForm } from "./form-files.ts";
import { writeOfflineAppFiles } from "./offline-app-files.ts";
import type { PreparedSite } from "./prepared-site.ts";

/** Writes what stands beside the pages on the web: downloads, and files for hosts and robots. */
export async function writeWebFiles(site: PreparedSite, outDir: string, caches: Caches): Promise<void> {
  await writeDownloadFiles(site, outDir);
  await writeFiles(outDir, [
    ["_headers", toHostHeaders(site.locales, toGitApi(site.network.site))],
    ...robotFiles(site),
  ]);
  await writeOfflineAppFiles(site, outDir, caches);
  // After the list of what readers can save: the form is for editors, who are online.
  await writeEditingForm(site.network, outDir, caches);
}

function robotFiles(site: PreparedSite): [string, string][] {
  const { baseUrl } = site;
  if (baseUrl === undefined) return [["robots.txt", "User-agent: *\nDisallow: /\n"]];
  return [
    ["robots.txt", `User-agent: *\nAllow: /\nSitemap: ${baseUrl}/sitemap.xml\n`],
    [
      "sitemap.xml",
      renderSitemap(
        site.routes.all.filter(({ name, kind }) => !isPaper(name) && kind !== "sheet"),
        baseUrl,
      ),
    ],
  ];
}

function isPaper(name: string): boolean {
  return (paperPages as readonly string[]).includes(name);
}
