import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Writes contents to their paths below a folder, which is created if needed. */
export async function writeFiles(
  outDir: string,
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Promise<void> {
  const made = new Set<string>();
  for (const [path, content] of files) {
    const target = join(outDir, path);
    const folder = dirname(target);
    if (!made.has(folder)) await mkdir(folder, { recursive: true });
    made.add(folder);
    await writeFile(target, content);
  }
}
