import { compareText } from "../text/text-order.ts";
import type { RuleId } from "./rule-id.ts";

/** A place in a file, counted from 1 as editors show it. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One mistake in facts or prose: where it is, what is wrong, and what to write instead (both German sentences). */
export interface DataError extends Position {
  /** Path as an editor sees it, relative to the folder that holds `_data/` and `content/`. */
  readonly file: string;
  readonly message: string;
  readonly remedy: string;
  /** Kind of mistake, for machines. */
  readonly rule?: RuleId;
}

/** All mistakes of one run, thrown together so that they need not be repaired one by one. */
export class DataErrors extends Error {
  readonly errors: readonly DataError[];

  /** @param errors at least one error, in any order; they are sorted by file and place. */
  constructor(errors: readonly DataError[]) {
    const sorted = toSortedErrors(errors);
    super(renderErrors(sorted));
    this.name = "DataErrors";
    this.errors = sorted;
    // A stack would show an editor nothing but our code.
    this.stack = this.message;
  }
}

/** Caught mistakes, to be returned as a result. @throws anything else that was caught, since that is a fault of ours */
export function toDataErrors(caught: unknown): DataErrors {
  if (caught instanceof DataErrors) return caught;
  throw caught;
}

/** The same errors ordered by file, line, column and text, without repetitions. */
export function toSortedErrors(errors: readonly DataError[]): DataError[] {
  const unique = new Map(errors.map((error) => [renderError(error), error]));
  return [...unique.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.message, b.message),
  );
}

/** `file:line:column  message remedy`, the one-line form every terminal and editor understands. */
export function renderError(error: DataError): string {
  return `${error.file}:${error.line}:${error.column}  ${error.message} ${error.remedy}`.trimEnd();
}

/** The errors as a German report with a count, one line each. */
export function renderErrors(errors: readonly DataError[]): string {
  const count = errors.length === 1 ? "1 Fehler gefunden." : `${errors.length} Fehler gefunden.`;
  return [...errors.map(renderError), count].join("\n");
}
