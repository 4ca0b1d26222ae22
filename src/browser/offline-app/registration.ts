/** Time limit for the end of a worker, in milliseconds. */
const patience = 3000;

/**
 * Ensures that the worker answers for the whole site. An active one is left to the browser, which updates it by itself.
 * Rejects if the browser or the server refuses.
 */
export async function registerWorker(root: string, scriptUrl: string): Promise<void> {
  if ((await findRegistration(root))?.active) return;
  const registration = await navigator.serviceWorker.register(scriptUrl, {
    scope: root,
    updateViaCache: "none",
  });
  if (registration.active) return;
  const coming = registration.installing ?? registration.waiting;
  if (coming === null) throw new Error("no worker comes");
  await new Promise<void>((resolve, reject) => {
    coming.addEventListener("statechange", () => {
      if (coming.state === "activated") resolve();
      if (coming.state === "redundant") reject(new Error("the worker could not be installed"));
    });
  });
}

/**
 * Ends the worker. Firefox does so only after checking for a newer worker, which a hanging server can delay: then it
 * ends later by itself, and until then has no files to answer from.
 */
export async function endWorker(root: string): Promise<void> {
  const ended = (await findRegistration(root))?.unregister();
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patience))]);
}

/** The site's own registration; other sites on the same host have theirs. */
export async function findRegistration(root: string): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(root);
  return found?.scope === root ? found : undefined;
}
