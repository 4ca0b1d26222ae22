import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Caches } from "../adapters/cache/caches.ts";
import { readTree } from "../adapters/files/read-tree.ts";
import { writeFiles } from "../adapters/files/write-files.ts";
import { toZip } from "../adapters/files/zip.ts";
import { findOrPack, openMemberCache, type ZipMember } from "../adapters/files/zip-member.ts";
import { toSearchScripts } from "../adapters/search/search-scripts.ts";
import { eventModeFile, renderEventModeFile } from "../pages/files/event-mode-file.tsx";
import { renderStartFile } from "../pages/files/start-file.tsx";
import type { PortableCopy } from "../pages/parts/page-context.ts";
import { manifestName, toManifest } from "../views/offline/copy-manifest.ts";
import { toReadMe } from "../views/offline/read-me.ts";
import { toDownloadFiles } from "./download-files.ts";
import { diskSearchFolder, type Edition } from "./edition.ts";

/** The folder all files of the archive unpack into. */
const archiveFolder = "netzwerk-offline";

/** Parts of the copy besides its edition. */
export interface CopyParts {
  /** Folder of the website with its assets; the archive goes there. */
  readonly web: string;
  /** Folder of the copy, in which its pages stand. */
  readonly disk: string;
  /** The pages, read from there, by path. */
  readonly pages: ReadonlyMap<string, Uint8Array>;
  /** Files of the search index by path. */
  readonly index: ReadonlyMap<string, Uint8Array>;
  /** Compressed files of earlier runs. */
  readonly caches: Caches;
}

/**
 * Makes the folder of disk pages whole and writes one archive of it below the web folder, named by day and content.
 * Nothing written here is read back: the archive is made from the same contents.
 * @param edition the one for a disk
 */
export async function writePortableCopy(edition: Edition, parts: CopyParts): Promise<PortableCopy> {
  const { site } = edition;
  const { web, disk, pages, index, caches } = parts;
  const added = new Map<string, Uint8Array>([
    ...within("assets", await readTree(join(web, "assets"))),
    ...toDownloadFiles(site).map(toBytes),
    ...within(diskSearchFolder, [...toSearchScripts(index)].map(toBytes)),
    ...startFiles(edition).map(toBytes),
  ]);
  await writeFiles(disk, added);
  const files = new Map([...pages, ...added]);
  const hashes = new Map([...files].map(([path, bytes]) => [path, toSha256(bytes)]));
  const manifest = Buffer.from(toManifest(hashes));
  await writeFiles(disk, [[manifestName, manifest]]);
  files.set(manifestName, manifest);
  hashes.set(manifestName, toSha256(manifest));
  const cache = await openMemberCache(caches);
  const members = new Map<string, ZipMember>();
  for (const [path, bytes] of files)
    members.set(`${archiveFolder}/${path}`, await findOrPack(cache, hashes.get(path) ?? "", bytes));
  const archive = toZip(members, site.builtOn);
  const sha256 = toSha256(archive);
  const path = `/downloads/netzwerk-offline-${site.builtOn}-${sha256.slice(0, 8)}.zip`;
  await writeFiles(web, [[path.slice(1), archive]]);
  return { path, bytes: archive.length, sha256 };
}

function within(
  folder: string,
  files: Iterable<readonly [path: string, bytes: Uint8Array]>,
): [path: string, bytes: Uint8Array][] {
  return [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]);
}

function toBytes([path, text]: readonly [path: string, text: string]): [path: string, bytes: Uint8Array] {
  return [path, Buffer.from(text)];
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
