import type { DataError } from "../../domain/mistakes/data-error.ts";

/** A guess at what was meant: what is wrong, where (line and column counted from 1), and the lines as they should be. */
export interface Mend extends Omit<DataError, "file" | "rule"> {
  readonly lines: readonly string[];
}

/** A number of spaces in words. */
export function toSpaces(count: number): string {
  return count === 1 ? "ein Leerzeichen" : `${count} Leerzeichen`;
}
