import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/**
 * Called at the top of a file of tests: gives it a function that makes new empty folders, all of them removed when its
 * tests are over, whatever became of them.
 */
export function temporaryFolders(): (name: string) => Promise<string> {
  const made: string[] = [];
  afterAll(async () => {
    for (const folder of made) await rm(folder, { recursive: true, force: true });
  });
  return async (name) => {
    const folder = await mkdtemp(join(tmpdir(), `${name}-`));
    made.push(folder);
    return folder;
  };
}
