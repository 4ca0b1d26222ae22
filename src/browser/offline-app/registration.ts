/** Registers the worker for the whole site and waits until it answers. Rejects when the browser or the server refuses. */
export async function registerWorker(root: string, scriptUrl: string): Promise<void> {
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

/** The site's own registration; other sites on the same host have theirs. */
export async function findRegistration(root: string): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(root);
  return found?.scope === root ? found : undefined;
}
