import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { censusFile, readCensusChanges, writeCensus } from "../../../src/adapters/facts/census-file.ts";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";
import { tinyRoot } from "../../fixtures/broken-sites.ts";

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

  it("is missed where it was deleted, and mended line by line without a terminal", async () => {
    await rm(join(root, censusFile));
    const [missing] = (await readCensusChanges(root, await networkOf())).losses;
    expect(missing).toMatchObject({ file: censusFile, line: 1, column: 1 });
    const [, line = ""] = /mit der Zeile „([^“]+)“/.exec(missing?.remedy ?? "") ?? [];
    await writeFile(join(root, censusFile), `${line}\n`);
    const { losses, gains } = await readCensusChanges(root, await networkOf());
    expect(gains).toEqual([]);
    const numbers = losses.map(({ remedy }) => /unter „([^“]+)“ (\d+) eintragen/.exec(remedy) ?? []);
    const groups = new Map<string, string[]>();
    for (const [, path = "", count] of numbers) {
      const [group = "", key] = path.split(": ");
      const own = key === undefined ? `${group}: ${count}` : `  ${key}: ${count}`;
      groups.set(key === undefined ? "" : group, [
        ...(groups.get(key === undefined ? "" : group) ?? []),
        own,
      ]);
    }
    const text = [...groups].map(([group, lines]) =>
      [...(group === "" ? [] : [`${group}:`]), ...lines].join("\n"),
    );
    await writeFile(join(root, censusFile), `${line}\n${text.join("\n")}\n`);
    expect(await readCensusChanges(root, await networkOf())).toEqual({ losses: [], gains: [] });
  });

  it("says where it cannot be read, and that it can be counted anew", async () => {
    await writeFile(join(root, censusFile), "bodies:\n\trole: 1\n");
    const { losses } = await readCensusChanges(root, await networkOf());
    expect(losses[0]).toMatchObject({ file: censusFile, line: 2 });
    expect(losses[0]?.remedy).toMatch(/ „npm run census“ schreibt die Datei neu\.$/);
  });
});

describe("the census of this site", () => {
  it("lies in the repository and tells of no loss (repair: npm run census)", async () => {
    expect(await readFile(censusFile, "utf8")).toContain("bodies:");
    expect((await readCensusChanges(".", (await loadSite(".")).network)).losses).toEqual([]);
  });
});
