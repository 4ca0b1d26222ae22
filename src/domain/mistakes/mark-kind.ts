import type { DataError } from "./data-error.ts";

/** Kinds of text by allowed markup: Markdown already made into markup · a sentence with links · plain text. */
export type Marked = "prose" | "sentence" | "plain";

/** One kind of mark that readers would see as plain characters: its pattern, the texts it is wrong in, its message. */
export interface MarkKind {
  readonly pattern: RegExp;
  readonly of: readonly Marked[];
  readonly toWords: (match: RegExpMatchArray, marked: Marked) => Pick<DataError, "message" | "remedy">;
}
