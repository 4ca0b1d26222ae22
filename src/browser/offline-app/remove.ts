import { workerName } from "../../views/offline/offline-list.ts";
import { deleteCaches, fileCacheOf, type Places, readPointer } from "./cache-names.ts";
import { endWorker, findRegistration, registerWorker } from "./registration.ts";

/** Deletes everything this site keeps in the browser: files, notes about them, the worker. */
export async function removeCopy(places: Places): Promise<void> {
  await deleteCaches(places);
  await endWorker(places.root);
}

/**
 * Clears away what an interrupted saving left behind, or a browser that deleted only a part; brings back a worker that
 * is gone while the files are there.
 * @returns true when a copy must once have been whole and is gone
 */
export async function sweep(places: Places): Promise<boolean> {
  const pointer = await readPointer(places);
  const files = pointer && fileCacheOf(places, pointer.version);
  if (files !== undefined && (await caches.has(files))) {
    await deleteCaches(places, [places.pointerCache, files]);
    // The reader wanted a worker; without a connection it cannot come, and nobody waits for it.
    void registerWorker(places.root, `${places.root}${workerName}`).catch(() => {});
    return false;
  }
  const wasThere = pointer !== undefined || (await findRegistration(places.root)) !== undefined;
  await removeCopy(places);
  return wasThere;
}
