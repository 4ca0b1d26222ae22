import type { Reading } from "../../reading.ts";

/** How many texts there are besides those shown; nothing where there are no more. */
export function MoreTexts({ count, reading }: { readonly count: number; readonly reading: Reading }) {
  return count === 0 ? null : <p>{reading.words("status.more", { count })}</p>;
}
