import type { DataError } from "../../domain/mistakes/data-error.ts";

/** A hash of a text in hexadecimal digits. */
export type ToHash = (text: string) => string;

/**
 * A mark for each error, in the order given: stable while the mistake remains, even if lines above it are added or
 * removed; two errors of one run never share a mark.
 */
export function toFingerprints(errors: readonly DataError[], toHash: ToHash): string[] {
  const seen = new Map<string, number>();
  return errors.map(({ file, rule, message }) => {
    const name = [rule, file, message].join("\n");
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return toHash(`${name}\n${count}`);
  });
}
