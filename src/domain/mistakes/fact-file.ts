import type { Position } from "./data-error.ts";

/** A path into a parsed file, as Zod reports it. */
export type FactPath = readonly PropertyKey[];

/**
 * Returns a place in a file: that of the value at a path, or of the key that leads to it. With `before`, the place
 * inside a text directly after those words.
 */
export type Locate = (path: FactPath, part?: "key" | "value", before?: string) => Position;

/** A file of facts as the YAML adapter hands it over: every scalar still text, every place still known. */
export interface FactFile {
  /** Path below the site's root, with forward slashes, such as `_data/roles/x.yaml`. */
  readonly file: string;
  readonly value: unknown;
  readonly locate: Locate;
}

/** A value that passed its schema, together with the file it came from. */
export interface Stated<T> {
  readonly file: string;
  readonly value: T;
  readonly locate: Locate;
}
