import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { buildBrowserBundles, writeBrowserBundles } from "../../../src/adapters/assets/browser-bundle.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();

/**
 * Bytes after gzip; a reader's whole search must stay small on a slow phone. Half a kilobyte of `search` tries a word in
 * several forms, so that no word of our own headings is denied. Six more read dates, telephone numbers and phrases, put
 * named pages first, hear German words in other scripts, and tell damaged, slow and empty answers (browser/search/README.md).
 * The last 0.9 find names by a part, words typed apart, and mistyped names beside a question.
 */
const budgets = { "offline-app": 6_000, search: 16_100, "search-engine": 12_000 };
/**
 * Bytes after Brotli, as static hosts send them, of all scripts a search runs. Of 24.5 KB, seven went to what engines do not
 * bring: endings of three languages, mistyped words, the group of German pages, and what `budgets` says.
 */
const searchBudget = 24.5 * 1024;

describe("buildBrowserBundles", () => {
  it("makes classic scripts that never turn text into markup or code", async () => {
    for (const bundle of await buildBrowserBundles()) {
      const code = new TextDecoder().decode(bundle.bytes);
      expect(() => new Function(code)).not.toThrow();
      expect(code).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|\bnew Function\b/,
      );
    }
  });

  it("needs no lookbehind, which stops whole scripts on iPhones before iOS 16.4", async () => {
    for (const { name, bytes } of await buildBrowserBundles())
      expect(new TextDecoder().decode(bytes), name).not.toMatch(/\(\?<[=!]/);
  });

  it("gives the same names and bytes on every run", async () => {
    expect(await buildBrowserBundles()).toEqual(await buildBrowserBundles());
  });

  for (const [name, budget] of Object.entries(budgets))
    it(`keeps ${name} within ${budget} bytes compressed`, async () => {
      const bundle = (await buildBrowserBundles()).find((candidate) => candidate.name === name);
      expect(gzipSync(bundle?.bytes ?? new Uint8Array(budget * 9)).length).toBeLessThanOrEqual(budget);
    });
});

describe("scripts of search together", () => {
  it(`stay within ${searchBudget} bytes compressed`, async () => {
    const bundles = (await buildBrowserBundles()).filter(({ name }) => name.startsWith("search"));
    expect(bundles.map(({ name }) => name)).toEqual(["search", "search-engine"]);
    const sizes = bundles.map(({ bytes }) => brotliCompressSync(bytes).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(searchBudget);
  });
});

describe("writeBrowserBundles", () => {
  it("writes what it says", async () => {
    const outDir = join(await newFolder("bundles"), "assets");
    const names = await writeBrowserBundles(outDir);
    expect((await readdir(outDir)).sort()).toEqual([...names.values()].sort());
    expect(names.get("search")).toMatch(/^search\.[0-9a-f]{10}\.js$/);
    expect(names.get("search-engine")).toMatch(/^search-engine\.[0-9a-f]{10}\.js$/);
  });
});
