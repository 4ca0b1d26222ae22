import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noCaches, openCaches } from "../../../src/adapters/cache/caches.ts";
import { readTree } from "../../../src/adapters/files/read-tree.ts";
import { writeSearchIndex } from "../../../src/adapters/search/pagefind-index.ts";
import type { IndexedPage } from "../../../src/adapters/search/pagefind-page.ts";
import type { IndexedRecord } from "../../../src/adapters/search/pagefind-record.ts";
import { withPagefindIndex } from "../../../src/adapters/search/pagefind-service.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();

interface State {
  readonly pages: readonly IndexedPage[];
  readonly records: readonly IndexedRecord[];
}

const words = fc.constantFrom("Schule", "Arbeit", "Wohnung", "Sprachkurs", "Школа", "Lehrerin");

/** A few pages and records of two languages, in the same places with changing words: each state is an edit of another. */
const states: fc.Arbitrary<State> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.constantFrom("de", "uk"), fc.constantFrom("a", "b"), words, words), {
      selector: ([language, name]) => `${language} ${name}`,
      minLength: 1,
      maxLength: 4,
    }),
    fc.uniqueArray(fc.tuple(fc.constantFrom("de", "uk"), words, words), {
      selector: ([language]) => language,
      maxLength: 2,
    }),
  )
  .map(([pages, records]) => ({
    pages: pages.map(([language, name, title, text]) => ({
      url: `/${language}/${name}/`,
      html:
        `<html lang="${language}"><head><title>${title}</title><link href="${text}.css"></head><body>${text}` +
        `<main data-pagefind-body data-pagefind-filter="art:${text}"><h1>${title}</h1><p>${text}</p></main></body></html>`,
    })),
    records: records.map(([language, title, kw]) => ({
      url: `/${language}/a/#x`,
      language,
      content: title,
      meta: { title, kw },
    })),
  }));

async function readIndex(state: State, caches = noCaches): Promise<Map<string, string>> {
  const outDir = await newFolder("kept-index");
  await writeSearchIndex({ ...state, outDir, caches });
  const files = await readTree(outDir);
  return new Map(
    [...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString("base64")] as const).sort(),
  );
}

describe("an index kept by earlier runs", () => {
  it("has the bytes of a new one, after any edits of pages and records", async () => {
    const caches = openCaches(await newFolder("kept"));
    const law = fc.asyncProperty(states, async (state) => {
      const fresh = await readIndex(state);
      for (const _ of ["made or kept", "kept"]) expect(await readIndex(state, caches)).toEqual(fresh);
    });
    // One user of Pagefind's program for all: starting it takes most of the time.
    await withPagefindIndex(() => fc.assert(law, { numRuns: 12 }));
  });

  it("is made again where its file is damaged", async () => {
    const folder = await newFolder("kept");
    const [state] = fc.sample(states, { numRuns: 1, seed: 1 });
    if (state === undefined) throw new Error("no state");
    const first = await readIndex(state, openCaches(folder));
    for (const name of (await readTree(folder)).keys()) {
      const bytes = await readFile(join(folder, name));
      await writeFile(join(folder, name), bytes.subarray(0, bytes.length / 2));
    }
    expect(await readIndex(state, openCaches(folder))).toEqual(first);
  });

  it("is not taken for that of other pages that are written alike one after the other", async () => {
    const caches = openCaches(await newFolder("kept"));
    const page = (url: string, text: string) => ({
      url,
      html: `<html lang="de"><body><main data-pagefind-body><h1>T</h1>${text}</main></body></html>`,
    });
    const one = { pages: [page("/de/a/", "Schule"), page("/de/b/", "Arbeit")], records: [] };
    const other = { pages: [page("/de/a/", "Arbeit"), page("/de/b/", "Schule")], records: [] };
    expect(await readIndex(one, caches)).not.toEqual(await readIndex(other, caches));
  });
});
