import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { serveFolder } from "../../src/adapters/paper/static-server.ts";
import { takeFormPicture } from "./form-picture.ts";
import type { SampleSite } from "./sample-site.ts";
import { type Frame, type OnPicture, type Picture, takePicture } from "./take-picture.ts";

/** Folder of the guide's pictures, with the list of their words. */
export const pictureFolder = ".github/bilder";

/** Name of that list. */
export const pictureList = "woerter.json";

/** Maximum size of a picture; readers of the guide may have a slow line. */
export const maxPictureBytes = 60 * 1024;

/** A picture to take: its page, its first element, and how much of the page. */
interface Motif extends Frame {
  readonly page: (places: Places) => string;
}

interface Places {
  /** Address of the sample site. */
  readonly site: string;
  /** Address of the report about its proposal. */
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
 * Visits all views shown in the guide.
 * @param onPicture if omitted, nothing is drawn, only read
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
