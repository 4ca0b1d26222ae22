import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCaches } from "../../../src/adapters/cache/caches.ts";
import { toCodeFingerprint } from "../../../src/adapters/cache/code-fingerprint.ts";
import { compareStamps, takeStamps } from "../../../src/adapters/cache/file-stamps.ts";
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
  it("is the fingerprint made afresh, after any edits of any module", async () => {
    const [entry, other] = [join(folder, "entry.ts"), join(folder, "other.ts")];
    writeFileSync(entry, 'import { a } from "./other.ts";\nconsole.log(a);\n');
    writeFileSync(other, "export const a = 0;\n");
    const known = await openCaches(join(folder, "kept")).open("prints", entry);
    const edit = fc.record({
      text: fc.constantFrom(
        "export const a = 1;\n",
        "export const a = 2;\n",
        "export const a = 1; // Wort\n",
      ),
      age: fc.constantFrom(0, 60),
    });
    await fc.assert(
      fc.asyncProperty(edit, async ({ text, age }) => {
        writeFileSync(other, text);
        const time = Date.now() / 1000 - age;
        utimesSync(other, time, time);
        const { fingerprint } = await toCodeFingerprint(entry);
        expect(await toKnownFingerprint(entry, known)).toBe(fingerprint);
        expect(await toKnownFingerprint(entry, known)).toBe(fingerprint);
      }),
      { numRuns: 20 },
    );
  });
});
