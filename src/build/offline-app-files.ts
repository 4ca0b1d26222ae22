import { writeAppIcons } from "../adapters/assets/app-icons.ts";
import { writeOfflineList } from "../adapters/assets/offline-list-file.ts";
import { buildWorkerScript } from "../adapters/assets/worker-script.ts";
import type { Caches } from "../adapters/cache/caches.ts";
import { writeFiles } from "../adapters/files/write-files.ts";
import { workerName } from "../views/offline/offline-list.ts";
import { manifestPath, toWebAppManifest } from "../views/offline/web-app-manifest.ts";
import type { PreparedSite } from "./prepared-site.ts";

/**
 * Writes what lets readers save and install the hosted site: service worker, app manifests with icons, and the list of
 * everything that can be saved; the folder must be finished otherwise. Where the site does not offer it, only a worker
 * that takes back what readers saved before.
 */
export async function writeOfflineAppFiles(
  site: PreparedSite,
  outDir: string,
  caches: Caches,
): Promise<void> {
  const { network, locales, builtOn } = site;
  const isOffered = network.site.offlineApp;
  await writeFiles(outDir, [[workerName, await buildWorkerScript(isOffered ? "serve" : "withdraw", caches)]]);
  if (!isOffered) return;
  const icons = await writeAppIcons(outDir, caches);
  await writeFiles(
    outDir,
    locales.map((locale) => [manifestPath(locale).slice(1), toWebAppManifest(network.site, locale, icons)]),
  );
  await writeOfflineList(outDir, { builtOn, locales });
}
