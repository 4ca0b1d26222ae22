import type { Packing } from "../../views/offline/offline-list.ts";

/**
 * What the host packs on its way, without asking it again: the answer with the list says so of data, the page that is
 * open of pages. A page from the saved copy says nothing; pages are packed wherever data are.
 */
export function toPacking(listAnswer: Response): Packing {
  const otherText = listAnswer.headers.has("content-encoding");
  const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const isPagePacked =
    page !== undefined && page.encodedBodySize > 0 && page.encodedBodySize < page.decodedBodySize;
  return { pages: otherText || isPagePacked, otherText };
}
