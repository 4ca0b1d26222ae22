import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type LateServer, serveLate } from "./late-server.ts";
import { launchTestChromium } from "./short-visits.ts";

/** How much a page may move while it loads, as browsers measure it: a fifth of what counts as good. */
const most = 0.02;

/** Milliseconds fonts are late: longer than any page waits for them. */
const late = 700;

const paths = [
  "",
  "netzwerk/",
  "wen-frage-ich/",
  "aemter/fachdienst-auslaender-und-personenstandswesen/",
  "organigramm/",
  "chronik/",
  "a-z/",
  "impressum/",
];

/**
 * The fonts of the machine stand in meanwhile, whichever these are: what does not move with some font of any width moves
 * with none.
 */
describe("pages whose fonts come late", () => {
  let browser: Browser;
  let server: LateServer;
  let page: Page;
  beforeAll(async () => {
    server = await serveLate(inject("siteFolder"), /\.woff2$/, late);
    browser = await launchTestChromium();
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each([360, 1280].flatMap((width) => ["de", "ar", "uk"].map((locale) => [width, locale] as const)))(
    "do not move at %s px in %s",
    async (width, locale) => {
      await page.setViewportSize({ width, height: 740 });
      const moved: string[] = [];
      for (const path of paths) {
        const asked = server.late.length;
        await page.goto(`${server.url}${locale}/${path}`);
        const shift = await page.evaluate(async () => {
          await document.fonts.ready;
          await new Promise((done) => setTimeout(done, 200));
          return new Promise<number>((done) => {
            const observer = new PerformanceObserver((list) => {
              observer.disconnect();
              done(
                list
                  .getEntries()
                  .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
              );
            });
            observer.observe({ type: "layout-shift", buffered: true });
            setTimeout(() => done(0), 200);
          });
        });
        // A font kept from the page before would not have been late.
        expect(server.late.length, path).toBeGreaterThan(asked);
        if (shift > most) moved.push(`${path}: ${shift.toFixed(3)}`);
      }
      expect(moved).toEqual([]);
    },
  );
});
