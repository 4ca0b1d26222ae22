import type { Page } from "playwright-core";

/** A picture that was taken, or only read. */
export interface Picture {
  /** File in {@link pictureFolder}. */
  readonly name: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Text visible on it, in the order of the page. */
  readonly words: string;
}

/** Called with each picture and its PNG. */
export type OnPicture = (picture: Picture, png: Uint8Array) => Promise<void>;

/** The part of a page a picture shows. */
export interface Frame {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Element at whose top the picture begins. */
  readonly from: string;
}

/** Takes one picture of an open page, from the top of an element on and as wide as the page. */
export async function takePicture(
  page: Page,
  { name, width, height, from }: Frame,
  onPicture?: OnPicture,
): Promise<Picture> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const top = await page
    .locator(from)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top + scrollY);
  const y = Math.max(0, Math.floor(top) - 16);
  const words = await page.evaluate(readWordsBetween, [y, y + height] as const);
  const picture = { name, width, height, words };
  if (onPicture !== undefined)
    await onPicture(
      picture,
      await page.screenshot({
        fullPage: true,
        clip: { x: 0, y, width, height },
        animations: "disabled",
        scale: "css",
      }),
    );
  return picture;
}

/** Text completely visible between two heights of the page; runs in the page. */
function readWordsBetween([top, bottom]: readonly [number, number]): string {
  const seen: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.replace(/\s+/g, " ").trim() ?? "";
    const parent = node.parentElement;
    if (text === "" || parent === null) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    // Symbols of a typeface that draws words as pictures are not text.
    if (getComputedStyle(parent).fontFamily.includes("Symbols")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const isInside = box.top + scrollY >= top && box.bottom + scrollY <= bottom;
    // Text for screen readers only is a pixel wide.
    if (isInside && box.width > 1 && box.height > 1) seen.push(text);
  }
  return seen.join(" ");
}
