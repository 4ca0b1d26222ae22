import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Folder for data that only makes the next run faster. */
const cacheFolder = ".cache";

/**
 * Calls `work` with a working folder: one below `.cache/`, which stays for the next run, or, where the checkout is not
 * writable, a new temporary one, which is deleted afterwards.
 */
export async function withWorkingFolder<Result>(
  name: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  if (await isWritable(cacheFolder)) return work(join(cacheFolder, name));
  const temporary = await mkdtemp(join(tmpdir(), `${name}-`));
  try {
    return await work(join(temporary, name));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function isWritable(folder: string): Promise<boolean> {
  const probe = join(folder, `probe-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, "");
    await rm(probe);
    return true;
  } catch {
    return false;
  }
}
