import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeReview } from "../../src/build/review/write-review.ts";
import { aRepository } from "../adapters/a-repository.ts";
import { sampleChanges } from "../fixtures/sample-changes.ts";
import { aboutColour, aboutLayout, allRules, findProblems, loadAxe } from "./axe.ts";
import { launchTestChromium } from "./short-visits.ts";

let browser: Browser;
let folder: string;
let outDir: string;
beforeAll(async () => {
  folder = await aRepository();
  outDir = await mkdtemp(join(tmpdir(), "review-page-"));
  for (const change of Object.values(sampleChanges)) await change(folder);
  await writeReview({ root: folder, outDir, day: "2026-11-25", site: "../dist" });
  browser = await launchTestChromium();
});
afterAll(async () => {
  await browser?.close();
  for (const made of [folder, outDir]) await rm(made, { recursive: true, force: true });
});

async function open(
  width: number,
  colorScheme: "light" | "dark",
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("requestfailed", (request) => complaints.push(request.url()));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(join(outDir, "index.html")).href);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, complaints };
}

describe("the page of a review, opened from a disk", () => {
  it.each([
    [1280, "light", allRules],
    [1280, "dark", aboutColour],
    [360, "light", aboutLayout],
    [360, "dark", aboutColour],
  ] as const)(
    "has no barrier at %d px in %s, asks nobody for anything and breaks no policy",
    async (width, scheme, rules) => {
      const { page, complaints } = await open(width, scheme);
      // Before axe comes, which asks for the stylesheets again.
      expect(complaints).toEqual([]);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      await loadAxe(page);
      expect(await findProblems(page, `${width} ${scheme}`, rules)).toEqual([]);
      await page.close();
    },
  );

  it("marks a box by colour, by the style of its line, and by a word", async () => {
    const { page } = await open(1280, "light");
    const looks = await page.evaluate(() =>
      ["m-added", "m-moved"].map((mark) => {
        const box = document.querySelector(`.dgm-landscape .dgm-node.${mark}`);
        const plain = document.querySelector(".dgm-landscape .dgm-node:not(.m-added, .m-moved)");
        if (box === null || plain === null) return undefined;
        const [own, usual] = [getComputedStyle(box), getComputedStyle(plain)];
        return {
          colour: own.fill !== usual.fill && own.stroke !== usual.stroke,
          line: `${own.strokeWidth} ${own.strokeDasharray}`,
        };
      }),
    );
    expect(looks).toEqual([
      { colour: true, line: "3px none" },
      { colour: true, line: "3px 12px, 4px" },
    ]);
    const names = await page.getByRole("link", { name: "Neu: Arbeitskreis Wohnen" }).count();
    expect(names).toBeGreaterThan(0);
    await page.close();
  });
});
