import { readFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Cache } from "./caches.ts";
import { toCodeFingerprint } from "./code-fingerprint.ts";
import { toContentHash } from "./content-hash.ts";
import { compareStamps, type FileStamp, lastChangeOf, takeStamps } from "./file-stamps.mjs";

/** A fingerprint of an earlier run, with the states of the files it was taken from. */
interface KnownFingerprint {
  readonly fingerprint: string;
  readonly stamps: readonly FileStamp[];
}

/** A fingerprint, and when the youngest of the files it was taken from changed, in ms since 1970. */
export interface DatedFingerprint {
  readonly fingerprint: string;
  readonly changedAt: number;
}

/**
 * The fingerprint of the code some entries import, and of other files: that of an earlier run while all files it was
 * taken from have the same content and nothing was installed, else a new one.
 * @param entries paths of modules, at least one
 * @param others paths of other files
 * @param known where fingerprints are kept
 */
export async function toKnownFingerprint(
  entries: readonly string[],
  others: readonly string[],
  known: Cache,
): Promise<DatedFingerprint> {
  const key = JSON.stringify([process.version, entries, others]);
  const now = Date.now();
  const kept = await known.find(key);
  const earlier = kept && (JSON.parse(Buffer.from(kept).toString()) as KnownFingerprint);
  const state = earlier === undefined ? "changed" : compareStamps(earlier.stamps);
  if (earlier !== undefined && state === "same") return toDated(earlier.fingerprint, toFiles(earlier));
  const { fingerprint, files } =
    earlier !== undefined && state === "touched"
      ? { fingerprint: earlier.fingerprint, files: toFiles(earlier) }
      : await toNew(entries, others);
  const stamps = takeStamps(files, now);
  if (stamps) await known.keep(key, Buffer.from(JSON.stringify({ fingerprint, stamps })));
  return toDated(fingerprint, files);
}

function toFiles({ stamps }: KnownFingerprint): string[] {
  return stamps.map(({ file }) => file);
}

function toDated(fingerprint: string, files: readonly string[]): DatedFingerprint {
  return { fingerprint, changedAt: lastChangeOf(files) };
}

async function toNew(entries: readonly string[], others: readonly string[]) {
  const { fingerprint, files } = await toCodeFingerprint(entries);
  const contents = await Promise.all(others.map((file) => readFile(file).catch(() => "")));
  return {
    fingerprint: toContentHash(fingerprint, ...contents),
    files: [...files, ...others, ...toSurroundings(entries[0] ?? "")],
  };
}

/**
 * Files that change what an import means: the one npm writes with every installation, since a package may then lie
 * where none was before, and the settings of TypeScript.
 */
function toSurroundings(entry: string): string[] {
  const folder = dirname(findPackageJSON("..", pathToFileURL(entry)) ?? entry);
  return [join(folder, "node_modules", ".package-lock.json"), join(folder, "tsconfig.json")];
}
