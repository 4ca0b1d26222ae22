import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { noCaches, openCaches } from "../../../src/adapters/cache/caches.ts";
import { loadKeptSite } from "../../../src/adapters/facts/load-kept-site.ts";
import { toDataErrors } from "../../../src/domain/mistakes/data-error.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();
const day = "2026-12-01";

it("finds the same facts, mistakes and places as without a cache, after any edits", async () => {
  const [root, kept] = [await newFolder("angaben"), await newFolder("kept")];
  cpSync("test/fixtures/tiny", root, { recursive: true });
  const files = readdirSync(join(root, "_data"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && !name.startsWith("."))
    .map((name) => join(root, "_data", name));
  const said = async (caches: Parameters<typeof loadKeptSite>[2]) => {
    try {
      const { facts } = await loadKeptSite(root, day, caches);
      const places = facts.bodies.map(({ locate }) => [locate(["name"]), locate(["relations", 0], "key")]);
      return JSON.stringify([facts.bodies, facts.sources, facts.site, [...facts.words], facts.hints, places]);
    } catch (error) {
      return JSON.stringify(toDataErrors(error).errors);
    }
  };
  const edit = fc.record({
    file: fc.nat({ max: files.length - 1 }),
    change: fc.constantFrom("\n# Anmerkung\n", "\nneu: x\n", "\n\t:\n", "gone", undefined),
  });
  await fc.assert(
    fc.asyncProperty(edit, async ({ file, change }) => {
      const path = files[file] ?? "";
      const before = readFileSync(path, "utf8");
      if (change === "gone") rmSync(path);
      else if (change !== undefined) writeFileSync(path, `${before}${change}`);
      const expected = await said(noCaches);
      expect(await said(openCaches(kept))).toBe(expected);
      expect(await said(openCaches(kept))).toBe(expected);
      writeFileSync(path, before);
    }),
    { numRuns: 12 },
  );
});
