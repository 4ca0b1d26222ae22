import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

const readJson = async (path: string) => JSON.parse(await readFile(path, "utf8"));
const own = await readJson("scripts/bench/package.json");
const lock = await readJson("scripts/bench/package-lock.json");
const project = await readJson("package-lock.json");

describe("what the benchmark installs", () => {
  it("is named by exact versions, and locked by their hashes", () => {
    for (const [name, version] of Object.entries(own.dependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(lock.packages[`node_modules/${name}`]).toMatchObject({
        version,
        integrity: expect.stringMatching(/^sha512-/),
      });
    }
    expect(lock.packages[""].dependencies).toEqual(own.dependencies);
  });

  it("is not installed with the project", () => {
    const others = Object.keys(own.dependencies).filter((name) => name !== "@11ty/eleventy");
    for (const name of others) expect(project.packages[`node_modules/${name}`]).toBeUndefined();
    expect(project.packages["scripts/bench"]).toBeUndefined();
  });

  it("has a folder with settings for each generator, and one frame for all", async () => {
    expect((await readdir("scripts/bench/peers")).sort()).toEqual([
      "astro",
      "common",
      "eleventy",
      "hugo",
      "starlight",
      "vitepress",
    ]);
    const frame = await readJson("scripts/bench/peers/common/frame.json");
    expect([frame.menu.length, frame.footer.length]).toEqual([5, 11]);
  });
});
