import { readFileSync, statSync, utimesSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { toContentHash } from "./content-hash.ts";

/** Number of digits of the checksum an entry begins with. */
const checksumDigits = 64;

/** Time in ms after which a read entry is marked as used again. */
const markEvery = 24 * 60 * 60 * 1000;

/**
 * Reads the value of an entry: a checksum over address and value, then the value. Undefined where there is none, and
 * where it is damaged, or was written for another address. Reads at once: for small files that is cheapest.
 */
export function readEntry(file: string, address: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file);
    const value = bytes.subarray(checksumDigits);
    if (bytes.toString("latin1", 0, checksumDigits) !== toContentHash(address, value)) return undefined;
    markAsUsed(file);
    return value;
  } catch {
    return undefined;
  }
}

/** Writes an entry whole, by renaming a draft. @returns false where that is impossible: a full disk, a read-only folder */
export async function writeEntry(file: string, address: string, value: Uint8Array): Promise<boolean> {
  const draft = `${file}.${process.pid}.${drafts++}.part`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, [Buffer.from(toContentHash(address, value), "latin1"), value]);
    await rename(draft, file);
    return true;
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
    return false;
  }
}

/** Number of drafts begun by this process: no two share a name. */
let drafts = 0;

/** Sets the time of an entry to now, once a day, which keeps it from being deleted as unused. */
function markAsUsed(file: string): void {
  const now = new Date();
  if (now.getTime() - statSync(file).mtimeMs < markEvery) return;
  try {
    utimesSync(file, now, now);
  } catch {
    // A read-only file stays as it is.
  }
}
