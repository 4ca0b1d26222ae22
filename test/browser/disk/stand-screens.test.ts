import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchChromium } from "../../../src/adapters/paper/chromium.ts";

describe("event mode on the screens of stands", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it.each([
    [1920, 1080],
    [1366, 768],
  ])("shows every language at once at %s × %s, above the bar", async (width, height) => {
    const page = await browser.newPage({ viewport: { width, height } });
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
    await page.close();
  });
});
