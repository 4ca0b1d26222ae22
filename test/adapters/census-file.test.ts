import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { censusFile, readCensusChanges, writeCensus } from "../../src/adapters/census-file.ts";
import { loadSite } from "../../src/adapters/load-site.ts";
import { DataErrors } from "../../src/domain/data-error.ts";
import { tinyRoot } from "../fixtures/broken-sites.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "zaehlung-"));
  await cp(tinyRoot, root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));
const networkOf = async () => (await loadSite(root)).network;

describe("the census of a site", () => {
  it("finds the line that went missing, and nothing once it is counted anew", async () => {
    await writeCensus(root, await networkOf());
    expect(await readCensusChanges(root, await networkOf())).toEqual({ losses: [], gains: [] });
    const sozialamt = join(root, "_data/departments/sozialamt.yaml");
    const text = await readFile(sozialamt, "utf8");
    await writeFile(sozialamt, text.slice(0, text.indexOf("  - kind: memberOf")));
    const { losses } = await readCensusChanges(root, await networkOf());
    const counted = (await readFile(join(root, censusFile), "utf8")).split("\n");
    expect(losses.map(({ message }) => message)).toEqual([
      "Beziehungen der Art „ist vertreten in“: Gezählt waren 1, jetzt sind es 0.",
    ]);
    expect(counted[(losses[0]?.line ?? 0) - 1]?.slice((losses[0]?.column ?? 0) - 1)).toBe("1");
    expect(await writeCensus(root, await networkOf())).toEqual([
      "Beziehungen der Art „ist vertreten in“: 1 → 0",
    ]);
    expect(await writeCensus(root, await networkOf())).toEqual([]);
  });

  it("is not missed where nobody has counted", async () => {
    expect(await readCensusChanges(root, await networkOf())).toEqual({ losses: [], gains: [] });
  });

  it("says where it cannot be read", async () => {
    await writeFile(join(root, censusFile), "bodies:\n\trole: 1\n");
    await expect(readCensusChanges(root, await networkOf())).rejects.toThrow(DataErrors);
  });
});

describe("the census of this site", () => {
  it("lies in the repository and tells of no loss (repair: npm run census)", async () => {
    expect(await readFile(censusFile, "utf8")).toContain("bodies:");
    expect((await readCensusChanges(".", (await loadSite(".")).network)).losses).toEqual([]);
  });
});
