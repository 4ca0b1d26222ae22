import { mkdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Drawing } from "../../../views/charts/drawing.ts";
import { deleteOldEntries, entryName } from "./cache-entries.ts";

/** A request as the cache knows it: by a hash of all of it. */
export interface CachedRequest {
  readonly hash: string;
  readonly texts: readonly unknown[];
}

/** Drawings kept on disk between runs, those of one request in all its languages together. */
export interface DrawingCache {
  /** The drawings of an earlier run, one for each text; undefined where there are none that can be read. */
  find(request: CachedRequest): Promise<readonly Drawing[] | undefined>;
  /** Keeps drawings for later runs, where that is possible. */
  write(request: CachedRequest, drawings: readonly Drawing[]): Promise<void>;
}

/**
 * Opens a cache in a directory, creating it if necessary, and deletes old entries. A directory that cannot be written,
 * or a full disk, is no error: drawings are then made in every run.
 * @param fingerprint of everything a drawing depends on besides its request
 */
export async function openDrawingCache(directory: string, fingerprint: string): Promise<DrawingCache> {
  const isWritable = await mkdir(directory, { recursive: true })
    .then(() => deleteOldEntries(directory, fingerprint))
    .then(
      () => true,
      () => false,
    );
  const fileOf = ({ hash }: CachedRequest) => join(directory, entryName(fingerprint, hash));
  return {
    find: async (request) => {
      try {
        const file = fileOf(request);
        const drawings: unknown = JSON.parse(await readFile(file, "utf8"));
        if (!Array.isArray(drawings) || drawings.length !== request.texts.length) return undefined;
        await markAsUsed(file);
        return drawings as Drawing[];
      } catch {
        return undefined;
      }
    },
    write: async (request, drawings) => {
      if (!isWritable) return;
      const file = fileOf(request);
      const draft = `${file}.${process.pid}.part`;
      try {
        await writeFile(draft, JSON.stringify(drawings));
        await rename(draft, file);
      } catch {
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** Sets the time of a file to now, which keeps it from being deleted as old; a read-only file stays as it is. */
async function markAsUsed(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}
