import type { SimpleLine } from "./line.ts";

/** What a rule found in a line: both German sentences, the message naming the words it is about. */
export interface Breach {
  readonly message: string;
  readonly remedy: string;
}

/**
 * A rule of our simple German.
 * @param line a line of a text; rules about sentences leave labels alone
 */
export interface SimpleRule {
  /** German name under which findings are counted. */
  readonly name: string;
  /** Whether a breach is an error, or only worth knowing: a wish where it can be had. */
  readonly weight: "error" | "wish";
  readonly find: (line: SimpleLine) => Breach[];
}
