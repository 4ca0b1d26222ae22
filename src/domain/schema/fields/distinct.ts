import type { z } from "zod";
import type { Hint } from "./hint.ts";

/** Key by which entries of a list are compared; undefined for one that may be repeated. */
type ToKey<T> = (entry: T) => string | undefined;

/**
 * Rule of a list: no two entries are the same. The later one is the mistake.
 * @param toKey key of an entry; by default the entry itself, for lists of ids
 */
export function checkDistinct<T>(toKey: ToKey<T> = String) {
  return (entries: readonly T[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    for (const [index, entry] of entries.entries()) {
      const key = toKey(entry);
      if (key !== undefined && seen.has(key)) addRepeated(context, [index]);
      if (key !== undefined) seen.add(key);
    }
  };
}

/** Adds the mistake of a repeated entry. @param path from the list to the entry */
export function addRepeated(context: z.RefinementCtx, path: PropertyKey[]): void {
  context.addIssue({
    code: "custom",
    path,
    message: "Das steht schon in dieser Liste.",
    params: { remedy: "Bitte eines der beiden löschen." } satisfies Hint,
  });
}
