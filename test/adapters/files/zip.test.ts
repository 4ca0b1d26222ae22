import { describe, expect, it } from "vitest";
import { findUnportableNames, toZip } from "../../../src/adapters/files/zip.ts";

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

  it("are refused before anything is packed", () => {
    expect(() => toZip(new Map([["ä.txt", new Uint8Array()]]), "2026-11-23")).toThrow("ä.txt");
  });
});

describe("toZip", () => {
  const files: [string, Uint8Array][] = [
    ["b.txt", new TextEncoder().encode("zwei")],
    ["a.txt", new TextEncoder().encode("eins")],
  ];
  it("gives the same bytes for the same files in any order", () => {
    expect(toZip(new Map(files), "2026-11-23")).toEqual(toZip(new Map(files.toReversed()), "2026-11-23"));
  });
  it("gives other bytes on another day", () => {
    expect(toZip(new Map(files), "2026-11-23")).not.toEqual(toZip(new Map(files), "2026-11-24"));
  });
});
