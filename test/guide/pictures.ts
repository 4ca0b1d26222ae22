import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { serveFolder } from "../../src/adapters/paper/static-server.ts";
import { takeFormPicture } from "./form-picture.ts";
import type { SampleSite } from "./sample-site.ts";
import { type Frame, type OnPicture, type Picture, takePicture } from "./take-picture.ts";

/** Where the guide's pictures lie, with the list of what is on them. */
export const pictureFolder = ".github/bilder";

/** Name of that list. */
export const pictureList = "woerter.json";

/** No picture may be heavier; who reads the guide may have a slow line. */
export const maxPictureBytes = 60 * 1024;

/** What to photograph: where, from which element on, and how much of the page. */
interface Motif extends Frame {
  readonly page: (places: Places) => string;
}

interface Places {
  /** Address the sample site is served at. */
  readonly site: string;
  /** Address of the report of its proposal. */
  readonly review: string;
}

const motifs: readonly Motif[] = [
  { name: "startseite.png", width: 860, height: 544, page: ({ site }) => `${site}de/`, from: "body" },
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
 * @param onPicture without it nothing is drawn, only read
 */
export async function takePictures(
  sample: SampleSite,
  browser: Browser,
  onPicture?: OnPicture,
): Promise<Picture[]> {
  const server = await serveFolder(sample.site);
  const review = pathToFileURL(join(sample.review, "index.html")).href;
  try {
    const pictures: Picture[] = [];
    for (const motif of motifs) {
      const { width, height } = motif;
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme: "light",
        locale: "de-DE",
        reducedMotion: "reduce",
      });
      await page.goto(motif.page({ site: server.url, review }));
      pictures.push(await takePicture(page, motif, onPicture));
      await page.close();
    }
    pictures.push(await takeFormPicture(sample, onPicture));
    return pictures;
  } finally {
    await server.close();
  }
}
