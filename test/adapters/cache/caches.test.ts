import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findOrMake, noCaches, openCaches } from "../../../src/adapters/cache/caches.ts";

const entry = fileURLToPath(new URL("../../../src/adapters/cache/content-hash.ts", import.meta.url));
const bytes = (text: string) => new TextEncoder().encode(text);
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);

describe("openCaches", () => {
  let folder = "";
  const inside = () => join(folder, "words");
  const open = () => openCaches(folder).open("words", entry);
  const files = async () => (await readdir(inside())).map((name) => join(inside(), name));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "caches-"));
    await (await open()).keep("one", bytes("eins"));
  });

  afterEach(async () => {
    await chmod(inside(), 0o755);
    await rm(folder, { recursive: true });
  });

  it("finds a kept value under its key and no other", async () => {
    const cache = await open();
    expect(Buffer.from((await cache.find("one")) ?? "").toString()).toBe("eins");
    expect(await cache.find("two")).toBeUndefined();
    expect(await (await openCaches(folder).open("others", entry)).find("one")).toBeUndefined();
  });

  it("finds and keeps nothing where code has changed since it was read", async () => {
    const script = join(folder, "script.ts");
    await writeFile(script, "export const word = 1;\n");
    const { mtimeMs, ctimeMs } = await stat(script);
    const readAt = (codeReadAt: number) => openCaches(folder, { codeReadAt }).open("scripts", script);
    const changed = Math.max(mtimeMs, ctimeMs);
    await (await readAt(changed - 1)).keep("one", bytes("alt"));
    expect(await (await readAt(changed)).find("one")).toBeUndefined();
    await (await readAt(changed)).keep("one", bytes("neu"));
    expect(await (await readAt(changed)).find("one")).toEqual(Buffer.from("neu"));
    expect(await (await readAt(changed - 1)).find("one")).toBeUndefined();
  });

  it.each<[string, (file: string) => Promise<void>]>([
    ["cut off", async (file) => writeFile(file, (await readFile(file)).subarray(0, -1))],
    ["empty", (file) => writeFile(file, "")],
    ["full of zeros", async (file) => writeFile(file, Buffer.alloc((await readFile(file)).length))],
    [
      "unreadable, a folder",
      async (file) =>
        rm(file)
          .then(() => mkdir(file))
          .then(() => undefined),
    ],
  ])("treats an entry as missing that is %s", async (_, damage) => {
    const [file = ""] = await files();
    await damage(file);
    expect(await (await open()).find("one")).toBeUndefined();
  });

  it("treats an entry as missing that was written for another key", async () => {
    const cache = await open();
    const [first = ""] = await files();
    await cache.keep("two", bytes("zwei"));
    const second = (await files()).find((file) => file !== first) ?? "";
    await writeFile(second, await readFile(first));
    expect(await cache.find("two")).toBeUndefined();
  });

  it("deletes what was unread for a month, and the longest unread beyond the limit of size", async () => {
    for (const file of await files()) await utimes(file, daysAgo(31), daysAgo(31));
    // An entry is 64 digits and its value: of three with 100 bytes each, two fit into 350.
    const small = await openCaches(folder, { limits: { longestUnused: 30, mostBytes: 350 } }).open(
      "words",
      entry,
    );
    const value = new Uint8Array(36);
    await small.keep("two", value);
    expect(await small.find("one")).toBeUndefined();
    const [second = ""] = await files();
    await utimes(second, daysAgo(3), daysAgo(3));
    await small.keep("three", value);
    await small.keep("four", value);
    await (
      await openCaches(folder, { limits: { longestUnused: 30, mostBytes: 350 } }).open("words", entry)
    ).keep("five", value);
    expect(await small.find("two")).toBeUndefined();
    expect(await files()).toHaveLength(3);
  });

  it("leaves files alone that are no entries", async () => {
    await writeFile(join(inside(), "notes.txt"), "");
    await utimes(join(inside(), "notes.txt"), daysAgo(99), daysAgo(99));
    await (await open()).keep("two", bytes("zwei"));
    expect(await readdir(inside())).toContain("notes.txt");
  });

  it("marks an entry as used when it is read", async () => {
    const [file = ""] = await files();
    await utimes(file, daysAgo(2), daysAgo(2));
    await (await open()).find("one");
    expect((await stat(file)).mtimeMs).toBeGreaterThan(daysAgo(1).getTime());
  });

  it("makes everything again where the folder cannot be written", async () => {
    const cache = await openCaches(join(folder, "words", (await readdir(inside()))[0] ?? "")).open(
      "x",
      entry,
    );
    await cache.keep("one", bytes("eins"));
    expect(await cache.find("one")).toBeUndefined();
  });

  it("keeps nothing with `noCaches`", async () => {
    const cache = await noCaches.open("words", entry);
    await cache.keep("two", bytes("zwei"));
    expect(await cache.find("two")).toBeUndefined();
  });

  it("gives the same values with and without a cache, whatever is asked for and damaged in which order", async () => {
    const cache = await open();
    const make = (key: string) => bytes(`Wert von ${key}`);
    const step = fc.record({ key: fc.constantFrom("a", "b", "c"), damage: fc.option(fc.nat()) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        for (const { key, damage } of steps) {
          const all = await files();
          const file = damage === null ? undefined : all[damage % all.length];
          if (file !== undefined && damage !== null) await flipByte(file, damage);
          const value = await findOrMake(cache, key, () => make(key));
          expect(Buffer.from(value).toString()).toBe(`Wert von ${key}`);
        }
      }),
      { numRuns: 60 },
    );
  });
});

async function flipByte(file: string, place: number): Promise<void> {
  const content = await readFile(file);
  const index = place % content.length;
  content[index] = (content[index] ?? 0) ^ 1;
  await writeFile(file, content);
}
