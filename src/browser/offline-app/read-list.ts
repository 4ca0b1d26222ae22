import { type OfflineList, offlineListName, type Packing } from "../../views/offline/offline-list.ts";
import { toPacking } from "./packing.ts";

/** What can be saved now, and how the host sends it. */
export interface ListAnswer {
  readonly list: OfflineList;
  readonly packing: Packing;
}

/** How long a server may take to say what can be saved, in milliseconds. */
const patience = 10_000;

/** The list of what can be saved now; undefined without a connection, and where the site does not offer it any more. */
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
