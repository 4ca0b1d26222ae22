import { fileURLToPath } from "node:url";
import type { Drawing } from "../../../views/charts/drawing.ts";
import type { Caches } from "../../cache/caches.ts";
import { siteFontFaces } from "../text/font-faces.ts";

/** A request as the cache knows it: by a hash of all of it. */
export interface CachedRequest {
  readonly hash: string;
  readonly texts: readonly unknown[];
}

/** Drawings kept between runs, those of one request in all its languages together. */
export interface DrawingCache {
  /** The drawings of an earlier run, one for each text; undefined where there are none that can be read. */
  find(request: CachedRequest): Promise<readonly Drawing[] | undefined>;
  /** Keeps drawings for later runs, where that is possible. */
  write(request: CachedRequest, drawings: readonly Drawing[]): Promise<void>;
}

const drawingEntry = fileURLToPath(new URL("../draw-worker.ts", import.meta.url));

/**
 * Opens the cache of drawings: besides its request, a drawing depends on the code the drawing thread imports, and on
 * the fonts (adapters/cache/README.md). @throws where a module or a package is missing
 */
export async function openDrawingCache(caches: Caches): Promise<DrawingCache> {
  const fonts = siteFontFaces.map(({ file }) => file);
  const cache = await caches.open("drawings", drawingEntry, fonts);
  return {
    find: async ({ hash, texts }) => {
      const kept = await cache.find(hash);
      const drawings = kept && (JSON.parse(Buffer.from(kept).toString()) as Drawing[]);
      return drawings?.length === texts.length ? drawings : undefined;
    },
    write: ({ hash }, drawings) => cache.keep(hash, Buffer.from(JSON.stringify(drawings))),
  };
}
