import { describe, expect, it } from "vitest";
import { toManifest } from "../../../src/views/offline/copy-manifest.ts";

describe("toManifest", () => {
  it("writes what sha256sum -c reads, sorted by path", () => {
    const hashes = new Map([
      ["de/index.html", "b".repeat(64)],
      ["START.html", "a".repeat(64)],
    ]);
    expect(toManifest(hashes)).toBe(`${"a".repeat(64)}  START.html\n${"b".repeat(64)}  de/index.html\n`);
  });
});
