import { createHash } from "node:crypto";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { readTree } from "../adapters/files/read-tree.ts";
import { writeFiles } from "../adapters/files/write-files.ts";
import { toZip } from "../adapters/files/zip.ts";
import { readSearchScripts } from "../adapters/search/search-scripts.ts";
import { eventModeFile, renderEventModeFile } from "../pages/files/event-mode-file.tsx";
import { renderStartFile } from "../pages/files/start-file.tsx";
import type { PortableCopy } from "../pages/parts/page-context.ts";
import { manifestName, toManifest } from "../views/offline/copy-manifest.ts";
import { toReadMe } from "../views/offline/read-me.ts";
import { searchIndexFolder } from "./assets.ts";
import { writeDownloadFiles } from "./download-files.ts";
import { diskSearchFolder, type Edition } from "./edition.ts";

/** The folder all files of the archive unpack into. */
const archiveFolder = "netzwerk-offline";

/**
 * Makes the folder of disk pages whole and writes one archive of it below the web folder, named by day and content.
 * @param edition the one for a disk
 * @param folders.disk holds the disk pages already, `folders.web` the assets and the search index
 */
export async function writePortableCopy(
  edition: Edition,
  { web, disk }: { readonly web: string; readonly disk: string },
): Promise<PortableCopy> {
  const { site } = edition;
  await cp(join(web, "assets"), join(disk, "assets"), { recursive: true });
  await writeDownloadFiles(site, disk);
  await writeFiles(join(disk, diskSearchFolder), await readSearchScripts(join(web, searchIndexFolder)));
  await writeFiles(disk, startFiles(edition));
  const files = await readTree(disk);
  const hashes = new Map([...files].map(([path, bytes]) => [path, toSha256(bytes)]));
  const manifest = Buffer.from(toManifest(hashes));
  await writeFiles(disk, [[manifestName, manifest]]);
  files.set(manifestName, manifest);
  const packed = new Map([...files].map(([path, bytes]) => [`${archiveFolder}/${path}`, bytes]));
  const archive = toZip(packed, site.builtOn);
  const sha256 = toSha256(archive);
  const path = `/downloads/netzwerk-offline-${site.builtOn}-${sha256.slice(0, 8)}.zip`;
  await writeFiles(web, [[path.slice(1), archive]]);
  return { path, bytes: archive.length, sha256 };
}

/** What people meet first in the unpacked folder. */
function startFiles(edition: Edition): [string, string][] {
  const context = edition.contextAt("/");
  const { network, words, locale, builtOn } = context;
  return [
    ["START.html", renderStartFile(context)],
    [eventModeFile, renderEventModeFile(context)],
    ["LIES-MICH.txt", toReadMe(network.site, words, locale, builtOn)],
  ];
}

function toSha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
