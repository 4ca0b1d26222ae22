import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCaches } from "../../../src/adapters/cache/caches.ts";
import { type FileSet, findOrMakeFiles } from "../../../src/adapters/cache/file-set.ts";

const entry = fileURLToPath(new URL("../../../src/adapters/cache/content-hash.ts", import.meta.url));

describe("findOrMakeFiles", () => {
  let folder = "";

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "sets-"));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it("gives any files back as they were made, in their order, and makes them once", async () => {
    const cache = await openCaches(folder).open("sets", entry);
    const file = fc.tuple(fc.string(), fc.uint8Array({ maxLength: 40 }));
    const sets = fc.record({ said: fc.string(), files: fc.array(file, { maxLength: 5 }), key: fc.uuid() });
    await fc.assert(
      fc.asyncProperty(sets, async ({ said, files, key }) => {
        const made: FileSet<string> = { said, files: new Map(files) };
        let runs = 0;
        const make = async () => {
          runs += 1;
          return made;
        };
        const plain = ({ said, files }: FileSet<string>) => [
          said,
          [...files].map(([name, content]) => [name, [...content]]),
        ];
        for (const _ of [1, 2]) expect(plain(await findOrMakeFiles(cache, key, make))).toEqual(plain(made));
        expect(runs).toBe(1);
      }),
      { numRuns: 50 },
    );
  });
});
