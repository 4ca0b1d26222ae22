import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeWhole } from "../../../src/adapters/files/write-whole.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();

describe("a file that is written whole", () => {
  it("is made, and replaced with its rights kept and nothing beside it", async () => {
    const folder = await newFolder("ganz");
    const file = join(folder, "a.yaml");
    await writeWhole(file, "eins");
    chmodSync(file, 0o640);
    await writeWhole(file, "zwei");
    expect([readFileSync(file, "utf8"), statSync(file).mode & 0o777]).toEqual(["zwei", 0o640]);
    expect(readdirSync(folder)).toEqual(["a.yaml"]);
  });

  it("is a link's target; the link stays", async () => {
    const folder = await newFolder("ganz");
    mkdirSync(join(folder, "woanders"));
    writeFileSync(join(folder, "woanders/b"), "eins");
    symlinkSync("woanders/b", join(folder, "a"));
    await writeWhole(join(folder, "a"), "zwei");
    expect(readlinkSync(join(folder, "a"))).toBe("woanders/b");
    expect(readFileSync(join(folder, "woanders/b"), "utf8")).toBe("zwei");
  });

  it("is a folder: an error, and nothing is lost", async () => {
    const folder = await newFolder("ganz");
    mkdirSync(join(folder, "a"));
    await expect(writeWhole(join(folder, "a"), "x")).rejects.toThrow("EISDIR");
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  it.runIf(process.platform === "linux")(
    "keeps its old text when the new one is larger than the disk takes",
    async () => {
      const folder = await newFolder("ganz");
      writeFileSync(join(folder, "a.yaml"), "alt");
      const module = new URL("../../../src/adapters/files/write-whole.ts", import.meta.url).href;
      const script = `process.on("SIGXFSZ", () => {}); const { writeWhole } = await import("${module}");
      await writeWhole("a.yaml", "x".repeat(3000000)).catch((error) => console.log(error.code));`;
      // No file may grow beyond a megabyte: the same as a disk with so much room.
      const call = `ulimit -f 1024; exec "$0" --import tsx --input-type=module -e "$1" --`;
      const tsx = join(process.cwd(), "node_modules");
      symlinkSync(tsx, join(folder, "node_modules"));
      const done = spawnSync("bash", ["-c", call, process.execPath, script], {
        cwd: folder,
        encoding: "utf8",
      });
      expect(done.stdout.trim()).toBe("EFBIG");
      expect(readFileSync(join(folder, "a.yaml"), "utf8")).toBe("alt");
      expect(readdirSync(folder).sort()).toEqual(["a.yaml", "node_modules"]);
    },
  );
});
