import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { tryLock } from "../../../src/adapters/output/lock.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();
const child = fileURLToPath(new URL("./lock-child.ts", import.meta.url));
const args = (file: string, milliseconds: number) => ["--import", "tsx", child, file, String(milliseconds)];
const askOther = (file: string) =>
  spawnSync(process.execPath, args(file, 0), { encoding: "utf8" }).stdout.trim();

describe("a lock that cannot be taken", () => {
  it("is an error of the system, with a German sentence", async () => {
    const file = join(await newFolder("sperre"), "sperre");
    mkdirSync(file);
    expect(() => tryLock(file)).toThrow(expect.objectContaining({ code: "EACCES", path: file }));
  });
});

describe("a lock", () => {
  it("is held against this process and others until it is released", async () => {
    const file = join(await newFolder("sperre"), "sperre");
    const lock = tryLock(file);
    expect(lock).toBeDefined();
    // Asking again must not free what is held.
    for (let turn = 0; turn < 2; turn++)
      expect([tryLock(file), askOther(file)]).toEqual([undefined, "vergeben"]);
    lock?.release();
    lock?.release();
    expect(askOther(file)).toBe("bekommen");
  });

  it("is free once its holder was killed", async () => {
    const file = join(await newFolder("sperre"), "sperre");
    const holder = spawn(process.execPath, args(file, 60_000), { stdio: ["ignore", "pipe", "inherit"] });
    expect(String(await new Promise((said) => holder.stdout.once("data", said)))).toBe("bekommen\n");
    expect(tryLock(file)).toBeUndefined();
    const dead = new Promise((done) => holder.once("close", done));
    holder.kill("SIGKILL");
    await dead;
    const lock = tryLock(file);
    expect(lock).toBeDefined();
    lock?.release();
  });

  it("on a file its last holder deleted is none on the file that is there now", async () => {
    const file = join(await newFolder("sperre"), "sperre");
    const first = tryLock(file);
    rmSync(file);
    const second = tryLock(file);
    expect([first, second].every((lock) => lock !== undefined)).toBe(true);
    expect([existsSync(file), askOther(file)]).toEqual([true, "vergeben"]);
    first?.release();
    expect(askOther(file)).toBe("vergeben");
    second?.release();
  });
});
