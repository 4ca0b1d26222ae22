import { type Caches, noCaches } from "../cache/caches.ts";
import { openDrawingCache } from "./cache/drawing-cache.ts";
import type { DrawnText } from "./draw-together.ts";
import { openDrawingThread } from "./drawing-thread.ts";
import { type DiagramRequest, shareRequests } from "./share-requests.ts";

export type { DiagramRequest } from "./share-requests.ts";

/** A drawing, or the reason why there is none. */
export type DiagramResult = DrawnText & { readonly id: string };

/** Settings of a batch of drawings; the defaults suit the site. */
export interface DrawOptions {
  /** Drawings of earlier runs; none where absent. */
  readonly caches?: Caches;
  /** Processor time for one diagram in all its languages, in ms. */
  readonly timeLimit?: number;
}

/**
 * Draws a batch of flowcharts in a thread beside the caller's and returns the results in the order of the requests.
 * Those that name each other as the same in another language are laid out once. A source with a fault, or one that
 * takes longer than the limit, becomes an error of its own; all others are drawn. Rejects only where a package or a font
 * is missing; a cache that cannot be written is not used. The same requests give the same bytes.
 */
export async function drawDiagrams(
  requests: readonly DiagramRequest[],
  { caches = noCaches, timeLimit = 10_000 }: DrawOptions = {},
): Promise<DiagramResult[]> {
  const cache = await openDrawingCache(caches);
  const thread = openDrawingThread(timeLimit);
  const results: DiagramResult[] = [];
  try {
    for (const shared of shareRequests(requests)) {
      const kept = await cache.find(shared);
      const drawn = kept?.map((drawing) => ({ drawing })) ?? (await thread.draw(shared));
      const drawings = drawn.flatMap(({ drawing }) => drawing ?? []);
      if (kept === undefined && drawings.length === shared.texts.length) await cache.write(shared, drawings);
      for (const { asked, place } of shared.members) {
        const [own, id] = [drawn[place], requests[asked]?.id];
        if (own !== undefined && id !== undefined) results[asked] = { ...own, id };
      }
    }
  } finally {
    await thread.close();
  }
  return results;
}
