import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type LateServer, serveLate } from "./late-server.ts";
import { launchTestChromium } from "./short-visits.ts";

/** How much the search page may move while hits come, as browsers measure it: a fifth of what counts as good. */
const most = 0.02;

/** Milliseconds by which fonts and every file of the index are late. */
const late = 600;

/** Hits in two languages, hits with notes, and none. */
const queries = ["Integrationsbeirat Kontakt", "Volkshochshule", "Xqwertz"];

describe("the search page, opened with a query", () => {
  let browser: Browser;
  let server: LateServer;
  let page: Page;
  beforeAll(async () => {
    server = await serveLate(inject("siteFolder"), /\.woff2$|^\/pagefind\//, late);
    browser = await launchTestChromium();
    page = await browser.newPage();
    await page.addInitScript(() => {
      const sums = globalThis as unknown as { shift: number; moved: string[] };
      sums.shift = 0;
      sums.moved = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as unknown as {
            value: number;
            sources: { node?: Element }[];
          };
          sums.shift += value;
          for (const { node } of sources) sums.moved.push(node?.className || node?.nodeName || "");
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each([360, 1280].flatMap((width) => ["de", "ar", "uk"].map((locale) => [width, locale] as const)))(
    "does not move at %s px in %s, however late its files are",
    async (width, locale) => {
      await page.setViewportSize({ width, height: 740 });
      const moved: string[] = [];
      for (const query of queries) {
        const asked = server.late.length;
        await page.goto(`${server.url}${locale}/suche/?q=${encodeURIComponent(query)}`);
        await page.waitForFunction(
          () => document.querySelector(".search-results a") && !document.querySelector("[aria-busy]"),
        );
        await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
        const { shift, blocks } = await page.evaluate(() => {
          const sums = globalThis as unknown as { shift: number; moved: string[] };
          return { shift: sums.shift, blocks: [...new Set(sums.moved)].join(", ") };
        });
        const asks = server.late.slice(asked).join("\n");
        expect(asks).toContain(".woff2");
        expect(asks).toContain("/pagefind/");
        if (shift > most) moved.push(`${query}: ${shift.toFixed(3)} (${blocks})`);
      }
      expect(moved).toEqual([]);
    },
  );
});
