import type { PageContext } from "./page-context.ts";

/** Saving the site in the browser; on disk there is nothing to save. */
export function OfflineApp(_: { readonly context: PageContext }) {
  return null;
}
