import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { listFiles } from "../site/built-pages.ts";
import { choosePages } from "./chosen-pages.ts";
import { findLonelyMarks, findMotifBelowDoors, findNarrowTargets, readHeadings } from "./read-typography.ts";
import { useSiteBrowser } from "./site-browser.ts";

/** Milliseconds for one look at all chosen pages. */
const longest = 300_000;

/** The book repeats every page with its headings one level lower. */
const isRead = (path: string) => !path.endsWith("/buch/index.html");

describe("typography", () => {
  const site = useSiteBrowser();
  let paths: string[] = [];
  beforeAll(async () => {
    const files = (await listFiles(inject("siteFolder"))).filter((path) => path.endsWith(".html"));
    paths = choosePages(files).filter(isRead);
  });

  async function look(width: number, find: (page: Page) => Promise<string[]>): Promise<string[]> {
    const page = await site.browser.newPage({ viewport: { width, height: 740 } });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(site.url + path.replace(/index\.html$/, "").slice(1));
      found.push(...(await find(page)).map((problem) => `${path}: ${problem}`));
    }
    await page.close();
    return found;
  }

  it.each([360, 1280])(
    "at %s px every page has one h1, skips no level, and shows no heading larger than one above its level",
    async (width) => {
      const problems = await look(width, async (page) => {
        const headings = await readHeadings(page);
        const tops = headings.filter(({ level }) => level === 1).length;
        const skipped = headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1);
        const tooLarge = headings.filter(({ level, size }) =>
          headings.some((other) => other.level < level && other.size < size),
        );
        return [
          ...(tops === 1 ? [] : [`${tops} h1`]),
          ...skipped.map(({ text }) => `skips a level: ${text}`),
          ...tooLarge.map(({ text, size }) => `${size} px: ${text}`),
        ];
      });
      expect(problems).toEqual([]);
    },
    longest,
  );

  it(
    "on a phone no number of a source stands alone on a line, and every link in a row is 24 px wide",
    async () => {
      expect(
        await look(360, async (page) => [
          ...(await findLonelyMarks(page)),
          ...(await findNarrowTargets(page)),
        ]),
      ).toEqual([]);
    },
    longest,
  );

  it.each(["de", "en", "uk", "ru", "ar", "fa", "de-simple"])(
    "%s: the ornament of the start page lies over nothing",
    async (locale) => {
      const page = await site.browser.newPage({ viewport: { width: 1280, height: 740 } });
      await page.goto(`${site.url}${locale}/`);
      expect(await findMotifBelowDoors(page)).toBeLessThanOrEqual(0);
      await page.close();
    },
  );

  it("in forced colours only the current page of the menu is underlined by a border", async () => {
    const page = await site.browser.newPage({
      viewport: { width: 1280, height: 740 },
      forcedColors: "active",
    });
    await page.goto(`${site.url}de/organigramm/`);
    const underlined = await page
      .locator(".menu .nav a")
      .evaluateAll((links) =>
        links
          .filter((link) => Number.parseFloat(getComputedStyle(link).borderBlockEndWidth) > 0)
          .map((link) => link.textContent),
      );
    expect(underlined).toEqual(["Organigramm"]);
    await page.close();
  });
});
