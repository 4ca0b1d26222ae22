import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { getDocumentProxy } from "unpdf";
import type { Locale } from "../../domain/language/locale.ts";
import { paperPages } from "../../domain/schema/rooms.ts";
import { fulfilWithOwnFonts } from "../assets/own-fonts.ts";
import { serveFolder } from "./static-server.ts";

/** Required number of pages of each sheet; a book has as many as it needs. */
const wantedPages: Readonly<Partial<Record<PaperName, number>>> = { handzettel: 2, poster: 1 };

type PaperName = (typeof paperPages)[number];

/** A written PDF. */
export interface PrintedPaper {
  /** Name in the folder, such as `de-poster.pdf`. */
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
  /** Required number of pages, where it has another: its text has grown too long for the sheet. */
  readonly wanted?: number;
}

/** Input, browser and destination of a printing run. */
export interface PaperOptions {
  /** A built site. */
  readonly siteFolder: string;
  readonly outDir: string;
  readonly locales: readonly Locale[];
  /** Web address of the site without a final slash, for links in the files; undefined drops links to other pages. */
  readonly baseUrl: string | undefined;
  /** Day written into the files, `2026-11-23`. */
  readonly builtOn: string;
  readonly browser: Browser;
  readonly onPaper?: (paper: PrintedPaper) => void;
}

/**
 * Prints handout, poster and book of every language as tagged PDF with language, title and bookmarks. The same site,
 * day and browser give the same bytes.
 * @throws when a page is missing, or the browser fails; files written before stay
 */
export async function printPaper(options: PaperOptions): Promise<PrintedPaper[]> {
  const { siteFolder, outDir, locales, baseUrl, builtOn, browser, onPaper } = options;
  await mkdir(outDir, { recursive: true });
  const server = await serveFolder(siteFolder);
  try {
    const papers: PrintedPaper[] = [];
    for (const locale of locales)
      for (const name of paperPages) {
        const file = `${locale}-${name}.pdf`;
        const printed = await printPage(browser, server.url, `${locale}/${name}/`, baseUrl);
        const pdf = setDay(printed, builtOn);
        await writeFile(join(outDir, file), pdf);
        const paper = await toPrinted(file, name, pdf);
        onPaper?.(paper);
        papers.push(paper);
      }
    return papers;
  } finally {
    await server.close();
  }
}

/**
 * One page of a served site as PDF, on sheets of the size the page asks for, else A4.
 * @param served address the site is served at, with a slash at its end
 * @param baseUrl as in {@link PaperOptions}: links then lead to the published site, not to the printing machine
 * @throws when the page does not answer with 200
 */
export async function printPage(
  browser: Browser,
  served: string,
  path: string,
  baseUrl: string | undefined,
): Promise<Uint8Array> {
  const page = await browser.newPage({ colorScheme: "light" });
  try {
    const origin = baseUrl === undefined ? served : `${baseUrl}/`;
    await page.route(`${origin}**`, async (route) => {
      const url = served + route.request().url().slice(origin.length);
      await fulfilWithOwnFonts(route, await route.fetch({ url }));
    });
    const answer = await page.goto(origin + path);
    if (answer?.status() !== 200) throw new Error(`${path}: ${answer?.status()}`);
    if (baseUrl === undefined) await page.evaluate(dropLinksToPages);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return await page.pdf({
      format: "A4",
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
  } finally {
    // The browser may still be requesting the icon, which is not needed.
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.close();
  }
}

/** Runs in the page: removes links except those inside it and to other sites. */
function dropLinksToPages(): void {
  for (const link of document.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href") ?? "";
    if (!href.startsWith("#") && new URL(href, location.href).origin === location.origin)
      link.removeAttribute("href");
  }
}

/** Sets the date of a PDF to a day: browsers write the second of printing, which would change the bytes. */
function setDay(pdf: Uint8Array, day: string): Uint8Array {
  const stamp = `${day.replaceAll("-", "")}000000`;
  const text = Buffer.from(pdf).toString("latin1");
  return Buffer.from(text.replace(/(\/(?:Creation|Mod)Date \(D:)\d{14}/g, `$1${stamp}`), "latin1");
}

async function toPrinted(file: string, name: PaperName, pdf: Uint8Array): Promise<PrintedPaper> {
  const bytes = pdf.length;
  const { numPages: pages } = await getDocumentProxy(new Uint8Array(pdf));
  const wanted = wantedPages[name];
  return { file, pages, bytes, ...(wanted === undefined || wanted === pages ? {} : { wanted }) };
}
