import type { DataError } from "../../domain/mistakes/data-error.ts";
import type { RuleId } from "../../domain/mistakes/rule-id.ts";

/** Errors for other programs; fields may be added, never renamed. */
export interface JsonReport {
  readonly version: 1;
  readonly count: number;
  readonly errors: readonly {
    /** Path from the folder the command runs in, with forward slashes. */
    readonly file: string;
    /** Both counted from 1; columns in UTF-16 units, as editors count. */
    readonly line: number;
    readonly column: number;
    readonly rule: RuleId;
    /** German sentences: the mistake, and the correct form. */
    readonly message: string;
    readonly remedy: string;
  }[];
}

/** Errors in the order given. */
export function toJsonReport(errors: readonly DataError[]): JsonReport {
  return {
    version: 1,
    count: errors.length,
    errors: errors.map(({ file, line, column, rule = "fields", message, remedy }) => ({
      file,
      line,
      column,
      rule,
      message,
      remedy,
    })),
  };
}
