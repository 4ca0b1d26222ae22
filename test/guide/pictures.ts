import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { serveFolder } from "../../src/adapters/static-server.ts";
import type { SampleSite } from "./sample-site.ts";

/** Where the guide's pictures lie, with the list of what is on them. */
export const pictureFolder = ".github/bilder";

/** Name of that list. */
export const pictureList = "woerter.json";

/** No picture may be heavier; who reads the guide may have a slow line. */
export const maxPictureBytes = 60 * 1024;

/** A picture that was taken, or only looked at. */
export interface Picture {
  /** File in {@link pictureFolder}. */
  readonly name: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What is to be read on it, in the order of the page. */
  readonly words: string;
}

/** What to photograph: where, from which element on, and how much of the page. */
interface Motif {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly page: (places: Places) => string;
  /** Element at whose top the picture begins. */
  readonly from: string;
}

interface Places {
  /** Address the sample site is served at. */
  readonly site: string;
  /** Address of the report of its proposal. */
  readonly review: string;
}

const motifs: readonly Motif[] = [
  {
    name: "seite-verbessern.png",
    width: 860,
    height: 270,
    page: ({ site }) => `${site}de/aemter/amt-fuer-zuwanderung/`,
    from: ".site-footer .legal",
  },
  {
    name: "stand-der-uebersetzungen.png",
    width: 860,
    height: 520,
    page: ({ site }) => `${site}de/stand-der-uebersetzungen/`,
    from: "h2:has(bdi)",
  },
  {
    name: "uebersetzung-veraltet.png",
    width: 860,
    height: 250,
    page: ({ site }) => `${site}de/stand-der-uebersetzungen/`,
    from: "h3:has(+ p + ul)",
  },
  { name: "wirkung.png", width: 860, height: 330, page: ({ review }) => review, from: "h1" },
  {
    name: "organigramm-nachher.png",
    width: 860,
    height: 640,
    page: ({ review }) => review,
    from: "#nachher",
  },
];

/**
 * Looks at everything the guide shows.
 * @param onPicture is told each picture and its PNG; without it nothing is drawn, only read
 */
export async function takePictures(
  sample: SampleSite,
  browser: Browser,
  onPicture?: (picture: Picture, png: Uint8Array) => Promise<void>,
): Promise<Picture[]> {
  const server = await serveFolder(sample.site);
  const review = pathToFileURL(join(sample.review, "index.html")).href;
  try {
    const pictures: Picture[] = [];
    for (const motif of motifs) {
      const { name, width, height } = motif;
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme: "light",
        locale: "de-DE",
        reducedMotion: "reduce",
      });
      await page.goto(motif.page({ site: server.url, review }));
      pictures.push(await takePicture(page, { name, width, height, from: motif.from }, onPicture));
      await page.close();
    }
    return pictures;
  } finally {
    await server.close();
  }
}

/** Takes one picture of an open page, from the top of an element on and as wide as the page. */
export async function takePicture(
  page: Page,
  { name, width, height, from }: Omit<Motif, "page">,
  onPicture?: (picture: Picture, png: Uint8Array) => Promise<void>,
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

/** Runs in the page: text that is to be seen whole between two heights of it. */
function readWordsBetween([top, bottom]: readonly [number, number]): string {
  const seen: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.replace(/\s+/g, " ").trim() ?? "";
    const parent = node.parentElement;
    if (text === "" || parent === null || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const isInside = box.top + scrollY >= top && box.bottom + scrollY <= bottom;
    // What only screen readers are told is a pixel wide.
    if (isInside && box.width > 1 && box.height > 1) seen.push(text);
  }
  return seen.join(" ");
}
