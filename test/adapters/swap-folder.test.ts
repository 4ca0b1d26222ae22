import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { swapFolder } from "../../src/adapters/swap-folder.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "swap-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function make(folder: string, ...files: string[]): Promise<void> {
  await mkdir(join(root, folder), { recursive: true });
  for (const file of files) await writeFile(join(root, folder, file), folder);
}

describe("swapFolder", () => {
  it.each([
    ["nothing", []],
    ["an older folder, whose own files vanish", ["alt.html", "index.html"]],
  ])("puts the new folder in place of %s", async (_, older) => {
    if (older.length > 0) await make("dist", ...older);
    await make("neu", "index.html");
    await swapFolder(join(root, "neu"), join(root, "dist"));
    expect(await readdir(root)).toEqual(["dist"]);
    expect(await readdir(join(root, "dist"))).toEqual(["index.html"]);
    expect(await readFile(join(root, "dist/index.html"), "utf8")).toBe("neu");
  });

  it("clears what an earlier, interrupted swap left behind", async () => {
    await make("dist", "index.html");
    await make("neu", "index.html");
    await make("neu-alt", "rest.html");
    await swapFolder(join(root, "neu"), join(root, "dist"));
    expect(await readdir(root)).toEqual(["dist"]);
  });

  it("leaves the old folder whole when there is no new one", async () => {
    await make("dist", "index.html");
    await expect(swapFolder(join(root, "neu"), join(root, "dist"))).rejects.toThrow();
    expect(await readFile(join(root, "dist/index.html"), "utf8")).toBe("dist");
    expect(await readdir(root)).toEqual(["dist"]);
  });
});
