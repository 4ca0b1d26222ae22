import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes of something as hosts send it: gzip -9, or as it is where that is smaller. */
export function toSentBytes(content: string | Uint8Array): number {
  const bytes = Buffer.from(content as Uint8Array);
  return Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length);
}

/** The same of the file that a static host answers a path with; 0 where there is none. */
export async function toSentFile(folder: string, path: string): Promise<number> {
  const file = join(folder, decodeURIComponent(path));
  const isFolder = await stat(file).then(
    (status) => status.isDirectory(),
    () => false,
  );
  return readFile(isFolder ? join(file, "index.html") : file).then(toSentBytes, () => 0);
}
