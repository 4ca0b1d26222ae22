import type { z } from "zod";
import type { Hint } from "./hint.ts";

/** What is equal between entries of a list; undefined for one that may stand there any number of times. */
type ToKey<T> = (entry: T) => string | undefined;

/**
 * Rule of a list: no two entries are the same. The later one is the mistake.
 * @param toKey what makes two entries the same; the entry itself unless given, for lists of ids
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

/** Adds the mistake of an entry that stands in its list already. @param path from the list to the entry */
export function addRepeated(context: z.RefinementCtx, path: PropertyKey[]): void {
  context.addIssue({
    code: "custom",
    path,
    message: "Das steht schon in dieser Liste.",
    params: { remedy: "Bitte eines der beiden löschen." } satisfies Hint,
  });
}
