import type { Browser, Page } from "playwright-core";
import { reduceStylesheet } from "./reduce-stylesheet.ts";
import type { Support } from "./support.ts";

/** Elements unknown to an old browser: it shows them inline. */
const unknownElements = "search,dialog{display:inline;position:static}";

/**
 * A tab that gets every stylesheet as an old browser reads it. Call {@link dropFlexGaps} once a page is loaded: only
 * the page knows whether a gap belongs to a flex box.
 */
export async function openOldTab(browser: Browser, width: number, support: Support): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 740 }, reducedMotion: "reduce" });
  await page.route("**/*.css", async (route) => {
    const response = await route.fetch();
    const { css } = reduceStylesheet(await response.text(), support);
    await route.fulfill({ response, body: unknownElements + css });
  });
  return page;
}

/** Removes the gaps of all flex boxes of a page. */
export async function dropFlexGaps(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>("body *"))
      if (getComputedStyle(element).display.endsWith("flex")) element.style.gap = "0";
  });
}

/** A box of the head of a page in CSS px, with its text. */
export interface HeadBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Everything readers can see and press in the head of a page, and the first heading below it. */
export function readHead(page: Page): Promise<HeadBox[]> {
  return page.evaluate(() => {
    const parts = `.skip, .site-header :is(.strip a, .languages a, .brand, summary, .menu nav a, input, button),
      .crumbs :is(a, span), h1`;
    return [...document.querySelectorAll<HTMLElement>(parts)]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const text = `${element.tagName.toLowerCase()} ${element.innerText.trim().slice(0, 30)}`;
        // Inline content has a box on each line.
        return [...element.getClientRects()].map(({ left, right, top, bottom }) => ({
          text,
          left,
          right,
          top,
          bottom,
        }));
      })
      .filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1);
  });
}

/** Pairs of boxes that overlap by more than a rounding error, one line per pair. */
export function findOverlaps(boxes: readonly HeadBox[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
      )
      .map((other) => `${one.text} × ${other.text}`),
  );
}
