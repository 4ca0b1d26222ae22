import { searchFilterName } from "../../views/search/search-words.ts";

/** The search in the page's address: `?q=` as a reader typed it, and a kind of page. */
export function readAddress(): { readonly query: string | undefined; readonly kind: string | undefined } {
  const asked = new URLSearchParams(location.search);
  return { query: asked.get("q") ?? undefined, kind: asked.get(searchFilterName) ?? undefined };
}

/** Writes the search into the address, so that it can be shared, without a history entry for every letter. */
export function writeAddress(query: string, kind: string | undefined): void {
  history.replaceState(null, "", toAddress(query, kind));
}

/** The address of this page with another search; the rest of it is kept. */
export function toAddress(query: string, kind: string | undefined): string {
  const url = new URL(location.href);
  url.searchParams.delete("q");
  url.searchParams.delete(searchFilterName);
  if (query !== "") url.searchParams.set("q", query);
  if (query !== "" && kind !== undefined) url.searchParams.set(searchFilterName, kind);
  return url.href;
}
