import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { noCaches, openCaches } from "../../../src/adapters/cache/caches.ts";
import { findUnportableNames, toZip } from "../../../src/adapters/files/zip.ts";
import {
  findOrPack,
  openMemberCache,
  toMember,
  type ZipMember,
} from "../../../src/adapters/files/zip-member.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();

describe("names in an archive", () => {
  const rows: [name: string, isPortable: boolean][] = [
    ["de/a-z/index.html", true],
    ["assets/site.0a1b.css", true],
    ["START.html", true],
    ["a".repeat(180), true],
    ["a".repeat(181), false],
    ["Ämter.html", false],
    ["a b.html", false],
    ["a\\b.html", false],
    ["../a.html", false],
    ["/a.html", false],
    ["a//b.html", false],
    ["a/./b.html", false],
    ["a.", false],
    ["con", false],
    ["de/aux.html", false],
    ["LPT1.txt", false],
    ["console.html", true],
    ["c:a", false],
  ];
  it.each(rows)("%s: %s", (name, isPortable) => {
    expect(findUnportableNames([name])).toEqual(isPortable ? [] : [name]);
  });

  it("must differ by more than case", () => {
    expect(findUnportableNames(["a/B.html", "a/b.html"])).toEqual(["a/b.html"]);
  });

  it("are refused", () => {
    expect(() => toZip(pack({ "ä.txt": "" }), day)).toThrow("ä.txt");
  });
});

describe("toZip", () => {
  it("gives the same bytes for the same files in any order", () => {
    expect(toZip(pack({ "b.txt": "zwei", "a.txt": "eins" }), day)).toEqual(
      toZip(pack({ "a.txt": "eins", "b.txt": "zwei" }), day),
    );
  });

  it("gives other bytes on another day", () => {
    const members = pack({ "a.txt": "eins" });
    expect(toZip(members, day)).not.toEqual(toZip(members, "2026-11-24"));
  });

  it("puts compressed files together as fflate does", () => {
    const names = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(?:\/[a-z][a-z0-9]{0,6}){0,2}\.txt$/);
    const contents = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string().map(toBytes));
    fc.assert(
      fc.property(fc.dictionary(names, contents), fc.integer({ min: 0, max: 30_000 }), (files, days) => {
        const on = new Date(Date.UTC(1985, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
        expect(Buffer.from(toZip(toMembers(files), on)).equals(zipByFflate(files, on))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a compressed file", () => {
  it("has the CRC-32 and size of what it unpacks to", () => {
    const { crc, size, packed } = toMember(toBytes("123456789"));
    expect([crc, size]).toEqual([0xcbf43926, 9]);
    expect(inflateRawSync(packed).toString()).toBe("123456789");
  });

  it("is the same whether kept by an earlier run or made, after any edits", async () => {
    const folder = await newFolder("zip-members");
    const cache = await openMemberCache(openCaches(folder));
    const none = await openMemberCache(noCaches);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("", "a", "aaaaaaaa", "Ä", "b\n"), { maxLength: 3 }),
        async (parts) => {
          const bytes = toBytes(parts.join(""));
          const sha256 = createHash("sha256").update(bytes).digest("hex");
          const [kept, made] = [
            await findOrPack(cache, sha256, bytes),
            await findOrPack(none, sha256, bytes),
          ];
          expect([kept.crc, kept.size, ...kept.packed]).toEqual([made.crc, made.size, ...made.packed]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

const day = "2026-11-23";

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function toMembers(files: Readonly<Record<string, Uint8Array>>): Map<string, ZipMember> {
  return new Map(Object.entries(files).map(([name, bytes]) => [name, toMember(bytes)]));
}

function pack(files: Readonly<Record<string, string>>): Map<string, ZipMember> {
  return new Map(Object.entries(files).map(([name, text]) => [name, toMember(toBytes(text))]));
}

/** The archive another program makes of the same files: all of its bytes but those of the compressed files are laws of the format. */
function zipByFflate(files: Readonly<Record<string, Uint8Array>>, on: string): Uint8Array {
  const [year = 0, month = 1, date = 1] = on.split("-").map(Number);
  const mtime = new Date(year, month - 1, date, 12);
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const attrs = (0o100644 << 16) >>> 0;
  return zipSync(
    Object.fromEntries(sorted.map(([name, bytes]) => [name, [bytes, { level: 9, mtime, os: 3, attrs }]])),
  );
}
