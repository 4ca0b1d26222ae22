import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isOwnWork } from "../../../src/adapters/output/work-folder.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();

it.each([
  [[], true],
  [["sperre"], true],
  [["sperre", "sperre-journal", "neu/", "tausch.json"], true],
  [["sperre", "brief.txt"], false],
  // What a build left that died between deleting its lock and what SQLite keeps beside it.
  [["sperre-journal"], true],
  [["sperre-journal/"], false],
  [["sperre-journal", "neu/"], false],
  [["sperre-brief.txt"], false],
  [["neu/"], false],
])("a folder with %j is a build's own: %s", async (entries, expected) => {
  const work = await newFolder("bau");
  for (const entry of entries)
    await (entry.endsWith("/") ? mkdir(join(work, entry)) : writeFile(join(work, entry), ""));
  expect(isOwnWork(work)).toBe(expected);
});

it("a link beside which nothing lies is somebody's", async () => {
  const work = await newFolder("bau");
  await symlink("/etc/hostname", join(work, "sperre-journal"));
  expect(isOwnWork(work)).toBe(false);
});
