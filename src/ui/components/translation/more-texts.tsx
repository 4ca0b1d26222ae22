import type { Reading } from "../../reading.ts";

/** Number of texts besides those shown; nothing if there are no more. */
export function MoreTexts({ count, reading }: { readonly count: number; readonly reading: Reading }) {
  return count === 0 ? null : <p>{reading.words("status.more", { count })}</p>;
}
