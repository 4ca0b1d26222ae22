import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { renderToStaticMarkup } from "preact-render-to-string";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, serveFolder } from "../../src/adapters/paper/static-server.ts";
import { buildStylesheet } from "../../src/adapters/stylesheet/stylesheet.ts";
import type { Locale } from "../../src/domain/language/locale.ts";
import { SheetFrames } from "../../src/ui/components/sheets/sheet-frames.tsx";
import { toSheetAtlas } from "../../src/views/sheets/sheet-places.ts";
import { toSheetView } from "../../src/views/sheets/sheet-view.ts";
import { plainWords } from "../builders.ts";
import { temporaryFolders } from "../temporary-folders.ts";
import { aReading } from "../ui/a-reading.ts";
import { type Shape, toLargeNetwork } from "../views/sheets/any-large-network.ts";
import { launchTestChromium } from "./short-visits.ts";

const plain: Shape = {
  bodies: 60,
  form: "mixed",
  free: 30,
  lonely: 30,
  lines: 1,
  hasLongNames: false,
  seed: 1,
};
const shapes: readonly [string, Shape, Locale][] = [
  ["few", { ...plain, bodies: 5 }, "de"],
  ["deep, long names", { ...plain, form: "deep", free: 0, hasLongNames: true }, "de"],
  ["wide, 150 bodies", { ...plain, bodies: 148, form: "wide", lines: 2 }, "de"],
  ["lonely, right to left", { ...plain, free: 80, lonely: 90 }, "ar"],
  [
    "400 bodies, dense, long names, right to left",
    { ...plain, bodies: 398, lines: 3, hasLongNames: true },
    "ar",
  ],
];

/** What is wrong with the boxes of a page, in words; runs in the browser. */
function findFaults(): string[] {
  const faults: string[] = [];
  if (document.documentElement.scrollWidth > window.innerWidth) faults.push("scrolls sideways");
  for (const item of document.querySelectorAll<HTMLElement>(".og .og-frame, .og .og-box")) {
    const name = item.querySelector<HTMLElement>(".og-name");
    const room = name?.getBoundingClientRect().width ?? 0;
    // Half an em is what a letter takes on average.
    if (room < 12 * 0.5 * Number.parseFloat(getComputedStyle(name ?? item).fontSize))
      faults.push(`${item.id}: ${room} px are no room for 12 letters`);
    if (item.scrollWidth > item.clientWidth + 1) faults.push(`${item.id}: text stands out`);
    const own = item.getBoundingClientRect();
    const next = item.nextElementSibling?.getBoundingClientRect();
    const isApart =
      next === undefined ||
      own.bottom <= next.top + 0.5 ||
      next.bottom <= own.top + 0.5 ||
      own.right <= next.left + 0.5 ||
      next.right <= own.left + 0.5;
    if (!isApart) faults.push(`${item.id}: lies over the next`);
  }
  return faults;
}

describe("sheets in a real browser", () => {
  const makeFolder = temporaryFolders();
  let browser: Browser;
  let server: RunningServer;
  const pages: string[] = [];

  beforeAll(async () => {
    const folder = await makeFolder("sheets");
    const { stylesheet, sheets } = await buildStylesheet({ outDir: folder, markupSample: "" });
    for (const [name, shape, locale] of shapes) {
      const network = toLargeNetwork(shape);
      const atlas = toSheetAtlas(network);
      const largest = atlas.sheets
        .map((sheet) => toSheetView(sheet, atlas, network, plainWords))
        .toSorted((a, b) => JSON.stringify(b.box).length - JSON.stringify(a.box).length);
      for (const [index, view] of largest.slice(0, 3).entries()) {
        const frames = <SheetFrames boxes={view.box.children} reading={aReading(locale)} />;
        const file = `${name.replace(/\W+/g, "-")}-${index}.html`;
        const head = [stylesheet, sheets.organigram].map((href) => `<link rel="stylesheet" href="${href}">`);
        await writeFile(
          join(folder, file),
          `<!doctype html><html lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head.join("")}<main><div class="og wide">${renderToStaticMarkup(frames)}</div></main>`,
        );
        pages.push(file);
      }
    }
    browser = await launchTestChromium();
    server = await serveFolder(folder);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each([320, 360, 1280])(
    "hold at %i px: room for 12 letters, nothing stands out, overlaps or scrolls",
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      for (const file of pages) {
        await page.goto(server.url + file);
        expect(await page.evaluate(findFaults), file).toEqual([]);
        const height = await page.evaluate(() => document.querySelector(".og")?.clientHeight ?? 0);
        if (width === 1280 && !file.includes("long-names")) expect(height, file).toBeLessThanOrEqual(2700);
      }
      await page.close();
    },
  );
});
