import { getDocumentProxy } from "unpdf";

/** A piece of text on a page; all lengths in points from the left and the bottom of the sheet. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the letters as printed. */
  readonly size: number;
}

/** One page of a PDF. */
export interface PdfPage {
  /** In whole millimetres. */
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfText[];
  /** All text without white space and hyphens, since lines and words are broken. */
  readonly text: string;
  /** Pages linked from this page, by number from 0; undefined for a link without a target. */
  readonly linkedPages: readonly (number | undefined)[];
  /** Addresses linked from this page. */
  readonly addresses: readonly string[];
  /** Whether the page tags its headings, paragraphs and lists. */
  readonly hasStructure: boolean;
}

/** A PDF as read by a program other than a browser. */
export interface PdfFile {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** Names of the bookmarks of the first level. */
  readonly bookmarks: readonly string[];
  readonly pages: readonly PdfPage[];
}

/** Text in the form of {@link PdfPage.text}. */
export function toComparable(text: string): string {
  return text.replace(/[\s\u00ad-]+/g, "");
}

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  const toPageNumber = async (dest: unknown): Promise<number | undefined> => {
    const place = typeof dest === "string" ? await pdf.getDestination(dest) : (dest as unknown[] | null);
    return place ? pdf.getPageIndex(place[0] as Parameters<typeof pdf.getPageIndex>[0]) : undefined;
  };
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
    const content = await page.getTextContent();
    const items = content.items.flatMap((item) => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b) }];
    });
    const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === "Link");
    const inside = links.filter(({ dest }) => dest !== undefined && dest !== null);
    pages.push({
      width: toMillimetres(x1 - x0),
      height: toMillimetres(y1 - y0),
      items,
      text: toComparable(items.map(({ text }) => text).join("")),
      linkedPages: await Promise.all(inside.map(({ dest }) => toPageNumber(dest))),
      addresses: links.flatMap(({ url }) => (typeof url === "string" ? [url] : [])),
      hasStructure: ((await page.getStructTree())?.children.length ?? 0) > 0,
    });
  }
  const marks = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const outline = (await pdf.getOutline()) ?? [];
  return {
    title: info.Title ?? "",
    language: info.Language ?? "",
    isTagged: marks?.Marked === true,
    bookmarks: outline.map(({ title }) => title),
    pages,
  };
}

function toMillimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
