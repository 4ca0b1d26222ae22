import { workerName } from "../../views/offline/offline-list.ts";
import { deleteCaches, fileCacheOf, type Places, readPointer } from "./cache-names.ts";
import { endWorker, findRegistration, registerWorker } from "./registration.ts";

/** Deletes everything this site has stored in the browser: files, their lists, the worker. */
export async function removeCopy(places: Places): Promise<void> {
  await deleteCaches(places);
  await endWorker(places.root);
}

/**
 * Removes the remains of interrupted saving or of a partial deletion by the browser; restores a missing worker if the
 * files exist.
 * @returns true if a complete copy once existed and is gone
 */
export async function sweep(places: Places): Promise<boolean> {
  const pointer = await readPointer(places);
  const files = pointer && fileCacheOf(places, pointer.version);
  if (files !== undefined && (await caches.has(files))) {
    await deleteCaches(places, [places.pointerCache, files]);
    // The reader wanted a worker; without a connection it cannot be registered, so its result is not awaited.
    void registerWorker(places.root, `${places.root}${workerName}`).catch(() => {});
    return false;
  }
  const wasThere = pointer !== undefined || (await findRegistration(places.root)) !== undefined;
  await removeCopy(places);
  return wasThere;
}
