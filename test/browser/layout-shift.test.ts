import { describe, expect, it } from "vitest";
import { useSiteBrowser } from "./site-browser.ts";

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
describe.each([360, 1280])("pages whose fonts come late, at %s px", (width) => {
  const site = useSiteBrowser();

  it.each(["de", "ar", "uk"])("do not move in %s", async (locale) => {
    const moved: string[] = [];
    for (const path of paths) {
      // A tab of its own has no font from the page before.
      const context = await site.browser.newContext({ viewport: { width, height: 740 } });
      const page = await context.newPage();
      let asked = 0;
      await page.route("**/*.woff2", async (route) => {
        asked++;
        await new Promise((done) => setTimeout(done, late));
        await route.continue();
      });
      await page.goto(`${site.url}${locale}/${path}`);
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
      expect(asked, path).toBeGreaterThan(0);
      if (shift > most) moved.push(`${path}: ${shift.toFixed(3)}`);
      await context.close();
    }
    expect(moved).toEqual([]);
  });
});
