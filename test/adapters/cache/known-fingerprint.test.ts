import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCaches } from "../../../src/adapters/cache/caches.ts";
import { toCodeFingerprint } from "../../../src/adapters/cache/code-fingerprint.ts";
import { toContentHash } from "../../../src/adapters/cache/content-hash.ts";
import { compareStamps, takeStamps } from "../../../src/adapters/cache/file-stamps.mjs";
import { toKnownFingerprint } from "../../../src/adapters/cache/known-fingerprint.ts";

let folder = "";
const later = () => Date.now() + 10_000;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stamps-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("takeStamps and compareStamps", () => {
  const stamp = (file: string) => takeStamps([file], later()) ?? [];

  it("tell an untouched, a touched and a changed file apart", () => {
    const file = join(folder, "a");
    writeFileSync(file, "eins");
    const stamps = stamp(file);
    expect(compareStamps(stamps)).toBe("same");
    utimesSync(file, 1, 1);
    expect(compareStamps(stamps)).toBe("touched");
    writeFileSync(file, "zwei");
    expect(compareStamps(stamps)).toBe("changed");
  });

  it("notice a file that comes or goes", () => {
    const file = join(folder, "a");
    const missing = stamp(file);
    expect(compareStamps(missing)).toBe("same");
    writeFileSync(file, "");
    expect(compareStamps(missing)).toBe("changed");
    const there = stamp(file);
    rmSync(file);
    expect(compareStamps(there)).toBe("changed");
  });

  it("refuse a file changed about the moment it was read", () => {
    const file = join(folder, "a");
    writeFileSync(file, "eins");
    expect(takeStamps([file], Date.now())).toBeUndefined();
  });
});

describe("toKnownFingerprint", () => {
  it("is the fingerprint made afresh, after any edits of any module or file", async () => {
    const [entry, other, font] = ["entry.ts", "other.ts", "font"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(entry, 'import { a } from "./other.ts";\nconsole.log(a);\n');
    writeFileSync(other, "export const a = 0;\n");
    const known = await openCaches(join(folder, "kept"), { codeReadAt: later() }).open("prints", entry);
    const edit = fc.record({
      text: fc.constantFrom(
        "export const a = 1;\n",
        "export const a = 2;\n",
        "export const a = 1; // Wort\n",
      ),
      age: fc.constantFrom(0, 60),
      letters: fc.constantFrom("a", "b"),
    });
    await fc.assert(
      fc.asyncProperty(edit, async ({ text, age, letters }) => {
        writeFileSync(other, text);
        writeFileSync(font, letters);
        const time = Date.now() / 1000 - age;
        utimesSync(other, time, time);
        const { fingerprint: code } = await toCodeFingerprint([entry]);
        const afresh = toContentHash(code, await readFile(font));
        expect((await toKnownFingerprint([entry], [font], known)).fingerprint).toBe(afresh);
        expect((await toKnownFingerprint([entry], [font], known)).fingerprint).toBe(afresh);
      }),
      { numRuns: 20 },
    );
  });
});
