import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printPaper } from "../../../src/adapters/paper/print-paper.ts";
import { launchTestChromium } from "../short-visits.ts";

/** A site of three pages, each with as many sheets as stated. */
async function writeSite(folder: string, sheets: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, count] of Object.entries(sheets)) {
    const sections = '<p style="break-after: page">Blatt <a href="../">zurück</a></p>'.repeat(count - 1);
    await mkdir(join(folder, "de", name), { recursive: true });
    await writeFile(
      join(folder, "de", name, "index.html"),
      `<!DOCTYPE html><html lang="de"><title>${name}</title>${sections}<p>Ende</p></html>`,
    );
  }
}

describe("printPaper", () => {
  let browser: Browser;
  let folder = "";
  beforeAll(async () => {
    browser = await launchTestChromium();
    folder = await mkdtemp(join(tmpdir(), "papier-"));
    await writeSite(folder, { handzettel: 3, poster: 1, buch: 4 });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const print = (outDir: string) =>
    printPaper({
      siteFolder: folder,
      outDir: join(folder, outDir),
      locales: ["de"],
      baseUrl: undefined,
      builtOn: "2026-11-23",
      browser,
    });

  it("tells which sheet has more pages than it should", async () => {
    const papers = await print("eins");
    expect(papers.map(({ file, pages, wanted }) => [file, pages, wanted])).toEqual([
      ["de-handzettel.pdf", 3, 2],
      ["de-poster.pdf", 1, undefined],
      ["de-buch.pdf", 4, undefined],
    ]);
  });

  it("gives the same bytes again, dated with the day of the build", async () => {
    await print("zwei");
    for (const name of ["handzettel", "poster", "buch"]) {
      const first = await readFile(join(folder, "eins", `de-${name}.pdf`), "latin1");
      expect(first).toContain("/CreationDate (D:20261123000000+00'00')");
      expect(first).toBe(await readFile(join(folder, "zwei", `de-${name}.pdf`), "latin1"));
    }
  });

  it("fails where a page is missing", async () => {
    await rm(join(folder, "de", "poster"), { recursive: true });
    await expect(print("drei")).rejects.toThrow("de/poster/: 404");
  });
});
