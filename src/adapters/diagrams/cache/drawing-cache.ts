import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Drawing } from "../../../views/charts/drawing.ts";
import type { DiagramRequest } from "../draw-one.ts";
import { deleteOldEntries, entryName } from "./cache-entries.ts";

/** Drawings kept on disk between runs. */
export interface DrawingCache {
  /** The drawing of an earlier run; undefined where there is none that can be read. */
  find(request: DiagramRequest): Promise<Drawing | undefined>;
  /** Keeps a drawing for later runs, where that is possible. */
  write(request: DiagramRequest, drawing: Drawing): Promise<void>;
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
  const fileOf = (request: DiagramRequest) => join(directory, entryName(fingerprint, hashRequest(request)));
  return {
    find: async (request) => {
      try {
        const file = fileOf(request);
        const drawing = JSON.parse(await readFile(file, "utf8")) as Drawing;
        await markAsUsed(file);
        return drawing;
      } catch {
        return undefined;
      }
    },
    write: async (request, drawing) => {
      if (!isWritable) return;
      const file = fileOf(request);
      const draft = `${file}.${process.pid}.part`;
      try {
        await writeFile(draft, JSON.stringify(drawing));
        await rename(draft, file);
      } catch {
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}

function hashRequest({ id: _, ...request }: DiagramRequest): string {
  const fields = Object.entries(request).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}

/** Sets the time of a file to now, which keeps it from being deleted as old; a read-only file stays as it is. */
async function markAsUsed(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}
