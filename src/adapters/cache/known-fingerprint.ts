import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Cache } from "./caches.ts";
import { toCodeFingerprint } from "./code-fingerprint.ts";
import { compareStamps, type FileStamp, takeStamps } from "./file-stamps.ts";

/** A fingerprint of an earlier run, with the states of the files it was taken from. */
interface KnownFingerprint {
  readonly fingerprint: string;
  readonly stamps: readonly FileStamp[];
}

/**
 * The fingerprint of the code an entry imports: that of an earlier run while the files it was taken from have the same
 * content and nothing was installed, else a new one.
 * @param entry path of a module
 * @param known where fingerprints are kept
 */
export async function toKnownFingerprint(entry: string, known: Cache): Promise<string> {
  const key = `${process.version} ${entry}`;
  const now = Date.now();
  const kept = await known.find(key);
  const earlier = kept && (JSON.parse(Buffer.from(kept).toString()) as KnownFingerprint);
  const state = earlier === undefined ? "changed" : compareStamps(earlier.stamps);
  if (earlier !== undefined && state === "same") return earlier.fingerprint;
  const { fingerprint, files } =
    earlier !== undefined && state === "touched"
      ? { fingerprint: earlier.fingerprint, files: earlier.stamps.map(({ file }) => file) }
      : await toNew(entry);
  const stamps = takeStamps(files, now);
  if (stamps) await known.keep(key, Buffer.from(JSON.stringify({ fingerprint, stamps })));
  return fingerprint;
}

async function toNew(entry: string) {
  const { fingerprint, files } = await toCodeFingerprint(entry);
  return { fingerprint, files: [...files, toInstallNote(entry)] };
}

/** The file npm writes with every installation: a package may then lie where none was before. */
function toInstallNote(entry: string): string {
  const manifest = findPackageJSON("..", pathToFileURL(entry));
  return join(dirname(manifest ?? entry), "node_modules", ".package-lock.json");
}
