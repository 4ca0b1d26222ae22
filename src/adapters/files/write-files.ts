import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Writes contents to their paths below a folder, which is created if needed. */
export async function writeFiles(
  outDir: string,
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Promise<void> {
  for (const [path, content] of files) {
    const target = join(outDir, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
