import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeSearchIndex } from "../../../src/adapters/search/pagefind-index.ts";
import type { IndexedRecord } from "../../../src/adapters/search/pagefind-record.ts";
import { toIndexedPages } from "../../browser/county-pages.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();

const page = (url: string, language: string, text: string, main = "data-pagefind-body") => ({
  url,
  html: `<!doctype html><html lang="${language}"><head><title>T</title></head><body><main ${main}><h1>T</h1><p>${text}</p></main></body></html>`,
});

async function digestFolder(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const digests = files.sort().map(async (file) => {
    const digest = createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
    return [file.slice(folder.length), digest] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}

const records: readonly IndexedRecord[] = [
  {
    url: "/de/b/",
    language: "uk",
    content: "Школа",
    meta: { title: "Школа", kw: "Schule" },
    filters: { art: ["x"] },
  },
  { url: "/de/a/", language: "uk", content: "Лікар", meta: { title: "Лікар" } },
];

describe("writeSearchIndex", () => {
  it("gives the same bytes whatever the order of the pages", async () => {
    const pages = [
      ...toIndexedPages(),
      page("/en/x/", "en", "School and work"),
      page("/uk/x/", "uk", "Школа"),
    ];
    const [first, second] = [await newFolder("search-index"), await newFolder("search-index")];
    await writeSearchIndex({ pages, records, outDir: first });
    await writeSearchIndex({ pages: pages.toReversed(), records: records.toReversed(), outDir: second });
    expect(await digestFolder(second)).toEqual(await digestFolder(first));
  });

  it("counts what it wrote, by language", async () => {
    const outDir = await newFolder("search-index");
    const pages = [
      page("/de/a/", "de", "Schule"),
      page("/de/b/", "de", "Arbeit"),
      page("/en/a/", "en", "School"),
    ];
    const report = await writeSearchIndex({ pages, records, outDir });
    const written = await digestFolder(outDir);
    expect(report).toMatchObject({
      pages: 5,
      languages: { de: 2, en: 1, uk: 2 },
      files: Object.keys(written).length,
    });
    expect(report.bytes).toBeGreaterThan(1000);
  });

  it("ships nothing of Pagefind's own interface", async () => {
    const outDir = await newFolder("search-index");
    await writeSearchIndex({ pages: toIndexedPages(), outDir });
    const kinds = new Set(Object.keys(await digestFolder(outDir)).map((file) => file.replace(/^.*\./, "")));
    expect([...kinds].sort()).toEqual([
      "json",
      "pagefind",
      "pf_filter",
      "pf_fragment",
      "pf_index",
      "pf_meta",
    ]);
  });

  it("refuses a page that does not say what its content is", async () => {
    const pages = [page("/de/a/", "de", "Schule"), page("/de/b/", "de", "Arbeit", "")];
    await expect(writeSearchIndex({ pages, outDir: await newFolder("search-index") })).rejects.toThrow(
      "/de/b/",
    );
  });

  it("runs beside another index in the same process", async () => {
    const one = writeSearchIndex({ pages: toIndexedPages(), outDir: await newFolder("search-index") });
    const other = writeSearchIndex({
      pages: [page("/de/a/", "de", "Schule")],
      outDir: await newFolder("search-index"),
    });
    expect((await one).pages).toBe(toIndexedPages().length);
    expect((await other).pages).toBe(1);
  });
});
