import type { Packing } from "../../views/offline/offline-list.ts";

/**
 * Compression used by the host, determined without another request: for data from the answer with the list, for pages
 * from the current page, which gives no information if it comes from the saved copy. Pages always count as compressed
 * if data are.
 */
export function toPacking(listAnswer: Response): Packing {
  const otherText = listAnswer.headers.has("content-encoding");
  const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const isPagePacked =
    page !== undefined && page.encodedBodySize > 0 && page.encodedBodySize < page.decodedBodySize;
  return { pages: otherText || isPagePacked, otherText };
}
