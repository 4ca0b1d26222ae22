import { deleteCaches, placesOf } from "../offline-app/cache-names.ts";
import { worker } from "./scope.ts";

// The site is no longer offered for saving: the saved files are deleted, and this worker with them.
worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(withdraw()));

async function withdraw(): Promise<void> {
  await deleteCaches(placesOf(worker.registration.scope));
  await worker.registration.unregister();
}
