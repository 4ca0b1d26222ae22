import type { PageContext } from "./page-context.ts";

/** The portable copy as one file to download. */
export function OfflineStick(_: { readonly context: PageContext }) {
  return null;
}
