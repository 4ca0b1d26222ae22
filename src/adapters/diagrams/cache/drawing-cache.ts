import { fileURLToPath } from "node:url";
import type { Drawing } from "../../../views/charts/drawing.ts";
import type { Caches } from "../../cache/caches.ts";
import type { DiagramRequest } from "../draw-one.ts";
import { siteFontFaces } from "../text/font-faces.ts";

/** Drawings kept between runs. */
export interface DrawingCache {
  /** The drawing of an earlier run; undefined where there is none that can be read. */
  find(request: DiagramRequest): Promise<Drawing | undefined>;
  /** Keeps a drawing for later runs, where that is possible. */
  write(request: DiagramRequest, drawing: Drawing): Promise<void>;
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
    find: async (request) => {
      const kept = await cache.find(toKey(request));
      return kept && (JSON.parse(Buffer.from(kept).toString()) as Drawing);
    },
    write: (request, drawing) => cache.keep(toKey(request), Buffer.from(JSON.stringify(drawing))),
  };
}

function toKey({ id: _, ...request }: DiagramRequest): string {
  return JSON.stringify(Object.entries(request).sort(([a], [b]) => (a < b ? -1 : 1)));
}
