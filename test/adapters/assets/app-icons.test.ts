import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeAppIcons } from "../../../src/adapters/assets/app-icons.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();

it("writes square pictures of the promised sizes, the same on every run", async () => {
  const folder = await newFolder("icons");
  const icons = await writeAppIcons(folder);
  expect(icons.map(({ size, purpose }) => `${purpose} ${size}`)).toEqual([
    "any 192",
    "any 512",
    "maskable 192",
    "maskable 512",
  ]);
  for (const { path, size } of icons) {
    const png = await readFile(join(folder, path));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
  expect(await writeAppIcons(folder)).toEqual(icons);
});
