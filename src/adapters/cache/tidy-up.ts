import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Limits of one cache. */
export interface CacheLimits {
  /** Number of days after which an unread entry is deleted. */
  readonly longestUnused: number;
  /** Number of bytes of all entries; beyond it those unread for the longest time are deleted. */
  readonly mostBytes: number;
}

/** Names of entries and of their drafts; no other file is deleted. */
const entryPattern = /^[0-9a-f]{64}(?:\.\d+\.\d+\.part)?$/;

const day = 24 * 60 * 60 * 1000;

/** Deletes the entries of a folder beyond some limits. An entry that cannot be deleted stays; never rejects. */
export async function tidyUp(folder: string, { longestUnused, mostBytes }: CacheLimits): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(
    names
      .filter((name) => entryPattern.test(name))
      .map(async (name) => {
        const file = join(folder, name);
        const status = await stat(file).catch(() => undefined);
        return status?.isFile() ? [{ file, size: status.size, used: status.mtimeMs }] : [];
      }),
  );
  const oldest = Date.now() - longestUnused * day;
  let bytes = 0;
  for (const { file, size, used } of found.flat().sort((a, b) => b.used - a.used)) {
    bytes += size;
    if (used < oldest || bytes > mostBytes) await rm(file, { force: true }).catch(() => undefined);
  }
}
