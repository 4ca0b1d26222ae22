import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeAppIcons } from "../../src/adapters/app-icons.ts";

it("writes square pictures of the promised sizes, the same on every run", async () => {
  const folder = await mkdtemp(join(tmpdir(), "icons-"));
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
