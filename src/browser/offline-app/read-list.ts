import { type OfflineList, offlineListName } from "../../views/offline-list.ts";

/** How long a server may take to say what can be saved, in milliseconds. */
const patience = 10_000;

/** The list of what can be saved now; undefined without a connection, and where the site does not offer it any more. */
export async function readList(root: string): Promise<OfflineList | undefined> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(root + offlineListName, { cache: "no-cache", signal: stop.signal });
    return response.ok ? ((await response.json()) as OfflineList) : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
