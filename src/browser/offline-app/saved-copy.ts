import type { ListedFile } from "../../views/offline/offline-list.ts";
import { fileCacheOf, type Places, type Pointer, readPointer } from "./cache-names.ts";

/** The copy saved in this browser. */
export interface SavedCopy extends Pointer {
  /** All files of the copy. */
  readonly files: readonly ListedFile[];
  /** Paths of the files that are actually saved. */
  readonly present: ReadonlySet<string>;
}

/** Reads the saved copy; undefined if there is none. Also works if the browser has deleted some of its files. */
export async function readSavedCopy(places: Places): Promise<SavedCopy | undefined> {
  const pointer = await readPointer(places);
  if (pointer === undefined) return undefined;
  const cacheName = fileCacheOf(places, pointer.version);
  if (!(await caches.has(cacheName))) return { ...pointer, files: [], present: new Set() };
  const list = await caches.match(places.listUrl, { cacheName });
  const files = list === undefined ? [] : ((await list.json()) as ListedFile[]);
  return { ...pointer, files, present: await readPaths(places, await caches.open(cacheName)) };
}

/** Paths below the root of all files in a cache. */
export async function readPaths({ root, listUrl }: Places, cache: Cache): Promise<Set<string>> {
  const urls = (await cache.keys()).map(({ url }) => url).filter((url) => url !== listUrl);
  return new Set(urls.map((url) => url.slice(root.length)));
}
