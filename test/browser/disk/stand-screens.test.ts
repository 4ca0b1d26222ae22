import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchTestChromium } from "../short-visits.ts";

describe("event mode on the screens of stands", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchTestChromium();
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  it.each([
    [1920, 1080],
    [1366, 768],
  ])("shows every language at once at %s × %s, above the bar", async (width, height) => {
    await page.setViewportSize({ width, height });
    const copy = `${inject("siteFolder")}-offline`;
    await page.goto(`${pathToFileURL(join(copy, "index.html")).href}?ausstellung`);
    await page.locator("[data-exhibition-bar]").waitFor();
    const { names, lowest, bar } = await page.evaluate(() => {
      const links = [...document.querySelectorAll(".languages a")];
      return {
        names: links.map((link) => link.textContent),
        lowest: Math.max(...links.map((link) => link.getBoundingClientRect().bottom)),
        bar: document.querySelector("[data-exhibition-bar]")?.getBoundingClientRect().top ?? 0,
      };
    });
    expect(names).toContain("العربية");
    expect(names).toHaveLength(7);
    expect(lowest).toBeLessThanOrEqual(bar);
  });

  it.each(
    [
      [1920, 1080],
      [1366, 768],
    ].flatMap(([width = 0, height = 0]) =>
      ["de", "ar", "uk"].map((locale) => [width, height, locale] as const),
    ),
  )("keeps the head small and shows the drawing at %s × %s, /%s/", async (width, height, locale) => {
    await page.setViewportSize({ width, height });
    const file = join(`${inject("siteFolder")}-offline`, locale, "organigramm/index.html");
    await page.goto(`${pathToFileURL(file).href}?ausstellung`);
    await page.locator("[data-exhibition-bar]").waitFor();
    const seen = await page.evaluate(() => {
      const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const links = [...document.querySelectorAll(".languages a")].map((link) =>
        link.getBoundingClientRect(),
      );
      return {
        head: boxOf(".site-header")?.bottom ?? Number.POSITIVE_INFINITY,
        drawing: boxOf("main .dgm-landscape")?.top ?? Number.POSITIVE_INFINITY,
        bar: boxOf("[data-exhibition-bar]")?.top ?? 0,
        languages: links.filter(
          ({ top, bottom, left, right }) => top >= 0 && left >= 0 && bottom > 0 && right <= innerWidth,
        ).length,
        lowest: Math.max(...links.map(({ bottom }) => bottom)),
        least: Math.min(...links.map(({ height }) => height)),
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });
    expect(seen.head).toBeLessThanOrEqual(height / 4);
    expect(seen.languages).toBe(7);
    expect(seen.lowest).toBeLessThanOrEqual(seen.head);
    expect(seen.least).toBeGreaterThanOrEqual(44);
    expect(seen.overflow).toBeLessThanOrEqual(0);
    // At least a quarter of the screen is drawing, before anybody scrolls.
    expect(seen.bar - seen.drawing).toBeGreaterThanOrEqual(height / 4);
  });
});
