import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { listFiles } from "../../site/built-pages.ts";
import { findOverflow } from "../axe.ts";
import { useSiteBrowser } from "../site-browser.ts";
import { dropFlexGaps, findOverlaps, openOldTab, readHead } from "./old-page.ts";
import { reduceStylesheet } from "./reduce-stylesheet.ts";
import { type OldBrowser, Support } from "./support.ts";

/** The oldest browsers pages are made for: the last ones of phones that get no updates any more. */
const oldest: readonly OldBrowser[] = [
  { name: "safari", version: 12 },
  { name: "chrome", version: 80 },
];

const pages = [
  "",
  "wen-frage-ich/",
  "aemter/fachdienst-auslaender-und-personenstandswesen/",
  "organigramm/",
  "suche/",
  "a-z/",
  "chronik/",
  "weg-eines-anliegens/",
  "impressum/",
  "offline/",
];

/** Selectors that may be missing: what they style has a plainer form without them, and never a rule of known ones. */
const dispensable = /:focus-visible|::marker|::backdrop|::details-content|:has\(/;

describe.each(oldest)("stylesheets in $name $version", (old) => {
  const support = new Support(old);
  const site = useSiteBrowser();

  async function open(page: Page, path: string): Promise<void> {
    await page.goto(site.url + path);
    await dropFlexGaps(page);
  }

  it("lose no rule but those of dispensable selectors", async () => {
    const files = (await listFiles(join(inject("siteFolder"), "assets"))).filter((name) =>
      name.endsWith(".css"),
    );
    const lost = await Promise.all(
      files.map(async (name) => {
        const css = await readFile(join(inject("siteFolder"), "assets", name), "utf8");
        return reduceStylesheet(css, support).rules;
      }),
    );
    const selectors = lost.flat().flatMap((rule) => rule.split(/,(?![^(]*\))/));
    expect(selectors.filter((selector) => !dispensable.test(selector))).toEqual([]);
  });

  describe.each([360, 1280])("at %s px", (width) => {
    let page: Page;
    beforeAll(async () => {
      page = await openOldTab(site.browser, width, support);
    });
    afterAll(() => page?.close());

    it.each(["de", "ar"].flatMap((locale) => pages.map((path) => `${locale}/${path}`)))(
      "%s: nothing in the head lies over anything, the menu closed or open, and nothing is too wide",
      async (path) => {
        await open(page, path);
        expect(await findOverflow(page, path)).toEqual([]);
        const closed = await readHead(page);
        expect(findOverlaps(closed)).toEqual([]);
        await page.click("summary >> nth=0");
        await dropFlexGaps(page);
        const unfolded = await readHead(page);
        expect(unfolded.length).toBeGreaterThan(closed.length);
        expect(findOverlaps(unfolded)).toEqual([]);
        expect(await findOverflow(page, path)).toEqual([]);
      },
    );

    it.each(["de/", "ar/"])(
      "%s: the link to the content shows itself only while it has the focus",
      async (path) => {
        await open(page, path);
        const isInSight = () =>
          page.evaluate(() => {
            const { top, bottom, left, right } =
              document.querySelector(".skip")?.getBoundingClientRect() ?? new DOMRect();
            return bottom > 0 && top >= 0 && left >= 0 && right <= innerWidth;
          });
        expect(await isInSight()).toBe(false);
        await page.keyboard.press("Tab");
        expect(await isInSight()).toBe(true);
      },
    );

    it.each([
      ["de/", "left", "right"],
      ["ar/", "right", "left"],
    ] as const)("%s: the name stands at the %s, the menu at the other side", async (path, start, end) => {
      await open(page, path);
      const boxes = await page.evaluate(() =>
        [".brand", ".menu summary"].map((selector) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return { left: box?.left ?? Number.NaN, right: innerWidth - (box?.right ?? Number.NaN) };
        }),
      );
      const [name, menu] = boxes;
      expect(name?.[start]).toBeLessThan(name?.[end] ?? 0);
      expect(menu?.[end]).toBeLessThan(menu?.[start] ?? 0);
    });

    it.each(["de/", "ar/"])("%s: names of languages stand at least 12 px apart", async (path) => {
      await open(page, path);
      const distances = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll(".languages a")].map((link) =>
          link.getBoundingClientRect(),
        );
        return boxes.slice(1).flatMap((box, index) => {
          const before = boxes[index] as DOMRect;
          return Math.abs(box.top - before.top) > 4
            ? []
            : [Math.max(box.left - before.right, before.left - box.right)];
        });
      });
      expect(distances.length).toBeGreaterThan(0);
      expect(Math.min(...distances)).toBeGreaterThanOrEqual(12);
    });

    it.each([
      ["de/chronik/", ".chron > li", "left"],
      ["ar/chronik/", ".chron > li", "right"],
      ["de/weg-eines-anliegens/", ".steps > li", "left"],
      ["ar/weg-eines-anliegens/", ".steps > li", "right"],
    ] as const)("%s: the marks of %s stand at the %s", async (path, selector, side) => {
      await open(page, path);
      const place = await page.evaluate((wanted) => {
        const item = document.querySelector(wanted) as Element;
        const { left, right, width: size } = getComputedStyle(item, "::before");
        return { left: Number.parseFloat(left), right: Number.parseFloat(right), size };
      }, selector);
      expect(place[side]).toBeLessThanOrEqual(0);
      expect(place[side === "left" ? "right" : "left"]).toBeGreaterThan(100);
    });
  });
});
