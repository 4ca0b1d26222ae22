import { describe, expect, it } from "vitest";
import { useSiteBrowser } from "./site-browser.ts";

/** How much the search page may move while hits come, as browsers measure it: a fifth of what counts as good. */
const most = 0.02;

/** Milliseconds by which fonts and every file of the index are late. */
const late = 600;

/** Hits in two languages, hits with notes, and none. */
const queries = ["Integrationsbeirat Kontakt", "Volkshochshule", "Xqwertz"];

describe.each([360, 1280])("the search page, opened with a query, at %s px", (width) => {
  const site = useSiteBrowser();

  it.each(["de", "ar", "uk"])("does not move in %s, however late its files are", async (locale) => {
    const moved: string[] = [];
    for (const query of queries) {
      const context = await site.browser.newContext({ viewport: { width, height: 740 } });
      const page = await context.newPage();
      await page.route(/\.woff2$|\/pagefind\//, async (route) => {
        await new Promise((done) => setTimeout(done, late));
        await route.continue();
      });
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
      await page.goto(`${site.url}${locale}/suche/?q=${encodeURIComponent(query)}`);
      await page.waitForFunction(
        () => document.querySelector(".search-results a") && !document.querySelector("[aria-busy]"),
      );
      await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
      const { shift, blocks } = await page.evaluate(() => {
        const sums = globalThis as unknown as { shift: number; moved: string[] };
        return { shift: sums.shift, blocks: [...new Set(sums.moved)].join(", ") };
      });
      if (shift > most) moved.push(`${query}: ${shift.toFixed(3)} (${blocks})`);
      await context.close();
    }
    expect(moved).toEqual([]);
  });
});
