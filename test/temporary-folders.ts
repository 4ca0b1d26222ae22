import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/**
 * Called at the top of a test file: returns a function that creates new empty folders, all of them removed after the
 * tests, even if they fail.
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
