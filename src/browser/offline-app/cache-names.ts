/** Names of a site's caches for saved files in the browser's cache storage, which all sites of a host share. */
export interface Places {
  /** Absolute URL of the site's root, ending in a slash; also the worker's scope. */
  readonly root: string;
  /** Common prefix of all caches of this site, and of no other's. */
  readonly prefix: string;
  /** Cache with one entry, the {@link Pointer}. */
  readonly pointerCache: string;
  readonly pointerUrl: string;
  /** In each cache of files, the URL of the list of its files. */
  readonly listUrl: string;
}

/** The saved files in use. Written last, so that a copy either has its whole core or does not exist. */
export interface Pointer {
  readonly version: string;
  /** Day the saved edition was built, `2026-11-23`. */
  readonly builtOn: string;
  /** Tags of the saved languages. */
  readonly locales: readonly string[];
}

/** The cache names of the site at `root`. */
export function placesOf(root: string): Places {
  const prefix = `offline:${new URL(root).pathname}:`;
  return {
    root,
    prefix,
    pointerCache: `${prefix}pointer`,
    pointerUrl: `${root}offline-pointer`,
    listUrl: `${root}offline-files`,
  };
}

/** Name of the cache with the files of a version. */
export function fileCacheOf({ prefix }: Places, version: string): string {
  return `${prefix}files:${version}`;
}

/** The pointer, or undefined if nothing is saved. Never creates a cache. */
export async function readPointer(places: Places): Promise<Pointer | undefined> {
  const found = await caches.match(places.pointerUrl, { cacheName: places.pointerCache });
  return (await found?.json()) as Pointer | undefined;
}

/** Deletes all caches of the site except these. */
export async function deleteCaches({ prefix }: Places, but: readonly string[] = []): Promise<void> {
  const names = await caches.keys();
  const unwanted = names.filter((name) => name.startsWith(prefix) && !but.includes(name));
  await Promise.all(unwanted.map((name) => caches.delete(name)));
}
