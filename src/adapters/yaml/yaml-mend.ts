import type { DataError } from "../../domain/mistakes/data-error.ts";

/** A possible correction: the mistake, its place (line and column counted from 1), and the corrected lines. */
export interface Mend extends Omit<DataError, "file" | "rule"> {
  readonly lines: readonly string[];
}

/** A number of spaces in words. */
export function toSpaces(count: number): string {
  return count === 1 ? "ein Leerzeichen" : `${count} Leerzeichen`;
}
