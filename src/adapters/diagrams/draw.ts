import { type Caches, noCaches } from "../cache/caches.ts";
import { openDrawingCache } from "./cache/drawing-cache.ts";
import type { DiagramRequest, DiagramResult } from "./draw-one.ts";
import { openDrawingThread } from "./drawing-thread.ts";

export type { DiagramRequest, DiagramResult } from "./draw-one.ts";

/** Settings of a batch of drawings; the defaults suit the site. */
export interface DrawOptions {
  /** Drawings of earlier runs; none where absent. */
  readonly caches?: Caches;
  /** Processor time for one diagram in ms. */
  readonly timeLimit?: number;
}

/**
 * Draws a batch of Mermaid flowcharts in a thread beside the caller's and returns the results in the order of the
 * requests. A source with a fault, or one that takes longer than the limit, becomes an error of its own; all others are
 * drawn. Rejects only where a package or a font is missing; a cache that cannot be written is not used. The same
 * requests give the same bytes.
 */
export async function drawDiagrams(
  requests: readonly DiagramRequest[],
  { caches = noCaches, timeLimit = 10_000 }: DrawOptions = {},
): Promise<DiagramResult[]> {
  const cache = await openDrawingCache(caches);
  const kept = await Promise.all(requests.map((request) => cache.find(request)));
  const thread = openDrawingThread(timeLimit);
  try {
    const results: DiagramResult[] = [];
    for (const [index, request] of requests.entries()) {
      const drawing = kept[index];
      const result = drawing === undefined ? await thread.draw(request) : { id: request.id, drawing };
      if (drawing === undefined && result.drawing !== undefined) await cache.write(request, result.drawing);
      results.push(result);
    }
    return results;
  } finally {
    await thread.close();
  }
}
