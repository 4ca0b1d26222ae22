import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Number of days after which an unread entry is deleted. */
const longestUnused = 30;

/** File name of an entry: `<fingerprint>.<hash of the request>.json`, the fingerprint cut to 16 digits. */
export function entryName(fingerprint: string, requestHash: string): string {
  return `${fingerprint.slice(0, fingerprintDigits)}.${requestHash}.json`;
}

const fingerprintDigits = 16;

/** Names of entries, with or without a fingerprint as in older versions, and of their drafts; no other file is deleted. */
const entryPattern = /^(?:[0-9a-f]{16}\.)?[0-9a-f]{64}\.json(?:\.\d+\.part)?$/;

/**
 * Deletes entries with another fingerprint, which can never be read again, and those not read for a month. An entry
 * that cannot be deleted stays. Rejects where the directory cannot be read.
 */
export async function deleteOldEntries(directory: string, fingerprint: string): Promise<void> {
  const current = entryName(fingerprint, "").slice(0, fingerprintDigits + 1);
  const entries = (await readdir(directory)).filter((name) => entryPattern.test(name));
  const oldest = Date.now() - longestUnused * 24 * 60 * 60 * 1000;
  await Promise.all(
    entries.map(async (name) => {
      const file = join(directory, name);
      try {
        if (!name.startsWith(current) || (await stat(file)).mtimeMs < oldest) await rm(file);
      } catch {
        // Another process has deleted it, or the directory is read-only.
      }
    }),
  );
}
