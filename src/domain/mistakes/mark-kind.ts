import type { DataError } from "./data-error.ts";

/** What marks a text may hold: Markdown already made into markup · a sentence with links · plain text. */
export type Marked = "prose" | "sentence" | "plain";

/** One kind of marks people would read as they stand: how it looks, in which texts it is wrong, and what is said of it. */
export interface MarkKind {
  readonly pattern: RegExp;
  readonly of: readonly Marked[];
  readonly toWords: (match: RegExpMatchArray, marked: Marked) => Pick<DataError, "message" | "remedy">;
}
