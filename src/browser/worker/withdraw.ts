import { deleteCaches, placesOf } from "../offline-app/cache-names.ts";
import { worker } from "./scope.ts";

// The site no longer offers to be saved: what was saved goes, and this worker with it.
worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(withdraw()));

async function withdraw(): Promise<void> {
  await deleteCaches(placesOf(worker.registration.scope));
  await worker.registration.unregister();
}
