import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ourBare } from "../../../../scripts/bench/contenders/ours.ts";
import { runMeasured } from "../../../../scripts/bench/measure/run-measured.ts";
import { temporaryFolders } from "../../../temporary-folders.ts";

const newFolder = temporaryFolders();

it("bare pages are the texts alone, in their usual frame, without index, copy or drawings", async () => {
  const folder = await newFolder("bare");
  await ourBare.prepare({ pages: 4, seed: 1 }, folder);
  for (const step of await ourBare.steps(folder)) await runMeasured(step);
  const files = (await readdir(join(folder, "dist"), { recursive: true })).filter((name) =>
    name.endsWith(".html"),
  );
  expect(files.sort()).toEqual([
    "404.html",
    "de/seite-1/index.html",
    "de/seite-2/index.html",
    "de/seite-3/index.html",
    "de/seite-4/index.html",
    "index.html",
  ]);
  const html = await readFile(
    join(folder, "dist", ourBare.pageFiles("seite-1").made.replace("dist/", "")),
    "utf8",
  );
  expect(html).toContain('href="../suche/"');
  expect(html).toContain('href="../impressum/"');
  expect(await readdir(join(folder, "dist"))).not.toContain("pagefind");
});
