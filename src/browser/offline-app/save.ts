import {
  type ListedFile,
  type OfflineList,
  type Packing,
  toWanted,
  transferOf,
  workerName,
} from "../../views/offline/offline-list.ts";
import { deleteCaches, fileCacheOf, type Places, type Pointer } from "./cache-names.ts";
import { inLanes } from "./download-queue.ts";
import { SaveFailure, toFailure } from "./failure.ts";
import { fetchFile } from "./fetch-file.ts";
import { registerWorker } from "./registration.ts";
import { removeCopy } from "./remove.ts";
import { readPaths, readSavedCopy, type SavedCopy } from "./saved-copy.ts";

/** Languages to save, and the callback for progress in transferred bytes. */
export interface SaveOrder {
  readonly places: Places;
  readonly list: OfflineList;
  /** Tags of the chosen languages, at least one. */
  readonly locales: readonly string[];
  readonly packing: Packing;
  readonly tell: (done: number, total: number) => void;
}

/**
 * Saves the chosen languages: first the core, completely or not at all, then the rest file by file, continuing an
 * earlier attempt. Unchanged files are taken from the saved edition, which is kept until the core of the new one is
 * complete.
 * @throws SaveFailure if it ends early; after a failure in the core nothing has changed, after one in the rest the
 *   files saved so far are kept
 */
export async function save(order: SaveOrder): Promise<void> {
  const { places, list, locales, packing, tell } = order;
  const { core, rest } = toWanted(list, locales);
  const all = [...core, ...rest];
  const old = await readSavedCopy(places).catch(refuse);
  const cacheName = fileCacheOf(places, list.version);
  const isNewCache = old?.version !== list.version;
  if (isNewCache) await caches.delete(cacheName);
  const cache = await caches.open(cacheName).catch(refuse);
  const present = await readPaths(places, cache);
  const begun = new Set(present);
  const report = () =>
    tell(
      transferOf(
        all.filter(([path]) => present.has(path)),
        packing,
      ),
      transferOf(all, packing),
    );
  const put = async (file: ListedFile) => {
    await cache.put(places.root + file[0], await fetchFile(places.root, file));
    present.add(file[0]);
    report();
  };
  const missing = (files: readonly ListedFile[]) => files.filter(([path]) => !present.has(path));

  try {
    if (old && isNewCache) await copyUnchanged(places, old, all, cache, present);
    report();
    await inLanes(missing(core), put);
    await registerWorker(places.root, `${places.root}${workerName}`);
    await cache.put(places.listUrl, toJson(all));
    await writePointer(places, { version: list.version, builtOn: list.builtOn, locales });
  } catch (error) {
    if (isNewCache) await caches.delete(cacheName);
    else await forget(places, cache, (path) => begun.has(path));
    if (old === undefined) await removeCopy(places);
    throw toFailure(error);
  }
  await deleteCaches(places, [places.pointerCache, cacheName]);
  const wanted = new Set(all.map(([path]) => path));
  await forget(places, cache, (path) => wanted.has(path));

  let damaged: SaveFailure | undefined;
  await inLanes(missing(rest), (file) =>
    put(file).catch((error: unknown) => {
      const failure = toFailure(error);
      if (failure.kind !== "damaged") throw failure;
      damaged = failure;
    }),
  );
  if (damaged) throw damaged;
}

async function copyUnchanged(
  places: Places,
  old: SavedCopy,
  wanted: readonly ListedFile[],
  cache: Cache,
  present: Set<string>,
): Promise<void> {
  const kept = new Map(old.files.map(([path, , integrity]) => [path, integrity]));
  const unchanged = wanted.filter(
    ([path, , integrity]) => kept.get(path) === integrity && old.present.has(path),
  );
  const cacheName = fileCacheOf(places, old.version);
  for (const [path] of unchanged) {
    const response = await caches.match(places.root + path, { cacheName, ignoreVary: true });
    if (response === undefined) continue;
    await cache.put(places.root + path, response);
    present.add(path);
  }
}

async function forget(places: Places, cache: Cache, isKept: (path: string) => boolean): Promise<void> {
  const unwanted = [...(await readPaths(places, cache))].filter((path) => !isKept(path));
  await Promise.all(unwanted.map((path) => cache.delete(places.root + path)));
}

async function writePointer(places: Places, pointer: Pointer): Promise<void> {
  const cache = await caches.open(places.pointerCache);
  await cache.put(places.pointerUrl, toJson(pointer));
}

function toJson(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { "Content-Type": "application/json" } });
}

function refuse(error: unknown): never {
  throw new SaveFailure("refused", String(error));
}
