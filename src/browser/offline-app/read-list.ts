import { type OfflineList, offlineListName, type Packing } from "../../views/offline/offline-list.ts";
import { toPacking } from "./packing.ts";

/** The current list of files to save, and the host's compression. */
export interface ListAnswer {
  readonly list: OfflineList;
  readonly packing: Packing;
}

/** Time limit for loading the list, in milliseconds. */
const patience = 10_000;

/** The current list of files to save; undefined without a connection, or if the site no longer offers it. */
export async function readList(root: string): Promise<ListAnswer | undefined> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(root + offlineListName, { cache: "no-cache", signal: stop.signal });
    if (!response.ok) return undefined;
    return { list: (await response.json()) as OfflineList, packing: toPacking(response) };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
