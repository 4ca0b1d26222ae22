import { mkdtempSync, rmSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { writeAppIcons } from "../../../src/adapters/assets/app-icons.ts";
import { writeBrowserBundles } from "../../../src/adapters/assets/browser-bundle.ts";
import { buildWorkerScript } from "../../../src/adapters/assets/worker-script.ts";
import { type Caches, noCaches, openCaches } from "../../../src/adapters/cache/caches.ts";
import { buildStylesheet } from "../../../src/adapters/stylesheet/stylesheet.ts";

const folder = mkdtempSync(join(tmpdir(), "kept-assets-"));

afterAll(() => rmSync(folder, { recursive: true }));

const write = async (name: string, caches: Caches) => {
  const outDir = join(folder, name);
  const said = [
    await buildStylesheet({ outDir, markupSample: '<p class="kern-loader">', caches }),
    [...(await writeBrowserBundles(join(outDir, "assets"), caches))],
    await writeAppIcons(outDir, caches),
    Buffer.from(await buildWorkerScript("serve", caches)).toString("base64"),
  ];
  const names = (await readdir(outDir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const files = names.map(async (file) => [
    file.slice(outDir.length),
    (await readFile(file)).toString("base64"),
  ]);
  return { said, files: await Promise.all(files) };
};

it("writes the same files and answers without a cache, with an empty one and with a full one", async () => {
  const caches = openCaches(join(folder, "kept"));
  const [without, first] = [await write("without", noCaches), await write("first", caches)];
  expect(without.files.length).toBeGreaterThan(20);
  expect(first).toEqual(without);
  expect(await write("second", openCaches(join(folder, "kept")))).toEqual(without);
});
