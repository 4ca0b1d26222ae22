import type { SimpleLine } from "./line.ts";

/** A finding of a rule in a line: two German sentences; the message names the words concerned. */
export interface Breach {
  readonly message: string;
  readonly remedy: string;
}

/**
 * A rule of our simple German.
 * @param line a line of a text; rules about sentences skip labels
 */
export interface SimpleRule {
  /** German name under which findings are counted. */
  readonly name: string;
  /** Whether a breach is an error, or a wish: worth changing where possible. */
  readonly weight: "error" | "wish";
  readonly find: (line: SimpleLine) => Breach[];
}
