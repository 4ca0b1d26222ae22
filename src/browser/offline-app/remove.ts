import { deleteCaches, fileCacheOf, type Places, readPointer } from "./places.ts";
import { findRegistration } from "./registration.ts";

/** Deletes everything this site keeps in the browser: files, notes about them, the worker. */
export async function removeCopy(places: Places): Promise<void> {
  await deleteCaches(places);
  await (await findRegistration(places.root))?.unregister();
}

/**
 * Clears away what an interrupted saving left behind, or a browser that deleted only a part.
 * @returns true when a copy must once have been whole and is gone
 */
export async function sweep(places: Places): Promise<boolean> {
  const pointer = await readPointer(places);
  const files = pointer && fileCacheOf(places, pointer.version);
  if (files !== undefined && (await caches.has(files))) {
    await deleteCaches(places, [places.pointerCache, files]);
    return false;
  }
  const wasThere = pointer !== undefined || (await findRegistration(places.root)) !== undefined;
  await removeCopy(places);
  return wasThere;
}
