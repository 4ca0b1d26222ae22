import { offlineListName, workerName } from "../../views/offline/offline-list.ts";
import { placesOf } from "../offline-app/cache-names.ts";
import { createAnswers } from "./answer.ts";
import { toSavedPath } from "./path.ts";
import { worker } from "./scope.ts";

const { scope } = worker.registration;
const answers = createAnswers(placesOf(scope));
/** Files about the saved copy itself: an old answer would be worse than none. */
const alwaysFresh = [offlineListName, workerName];

// The worker holds no content, so a newer one may take over at once.
worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = toSavedPath(request.url, scope);
  if (request.method !== "GET" || path === undefined || alwaysFresh.includes(path)) return;
  if (request.mode === "navigate") event.respondWith(answers.page(event, path));
  // Saving itself bypasses every cache.
  else if (request.cache !== "reload") event.respondWith(answers.file(event, path));
});
