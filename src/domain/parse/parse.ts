import type { z } from "zod";
import type { DataError } from "../mistakes/data-error.ts";
import type { FactFile, Stated } from "../mistakes/fact-file.ts";
import { quote } from "../text/quote.ts";
import { toBlankWords, toIssueWords } from "./issue-words.ts";
import { findMeantKey, toKeySuggestion } from "./meant-key.ts";
import { isOptionalAt } from "./schema-keys.ts";
import { valueAt } from "./value-at.ts";

/** Result of reading one file: its value, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly stated: Stated<T>; readonly errors?: undefined }
  | { readonly stated?: undefined; readonly errors: readonly DataError[] };

/** Maximum number of mistakes of one kind reported per file; thousands mean it is the wrong file. */
const maxTold = 100;

/** Checks a file against the schema of its kind. Never throws: every deviation becomes a German error at its place. */
export function parseFile<S extends z.ZodType>(schema: S, source: FactFile): Parsed<z.output<S>> {
  const result = schema.safeParse(source.value);
  if (!result.success)
    return {
      errors: withoutRenamed(firstOfEachPath(result.error.issues), source, schema).flatMap((issue) =>
        toErrors(issue, source, schema),
      ),
    };
  return { stated: { file: source.file, value: result.data, locate: source.locate } };
}

/** The first issue of each path: a value of the wrong type breaks further rules, which are not worth reporting. */
function firstOfEachPath(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues
    .filter(({ code, path }) => {
      const key = JSON.stringify(path);
      if (code === "unrecognized_keys") return true;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, maxTold)
    .map((issue) =>
      issue.code === "unrecognized_keys" ? { ...issue, keys: issue.keys.slice(0, maxTold) } : issue,
    );
}

function toErrors(issue: z.core.$ZodIssue, source: FactFile, schema: z.ZodType): DataError[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      file: source.file,
      ...source.locate([...issue.path, key], "key"),
      message: `Das Feld „${quote(key)}“ gibt es hier nicht.`,
      remedy: toKeySuggestion(key, schema, issue.path),
    }));
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const last = issue.errors.at(-1) ?? [];
    return last.flatMap((inner) =>
      toErrors({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, source, schema),
    );
  }
  const told = toIssueWords(issue, source.value, schema);
  const isBlank = ["", null].includes(valueAt(source.value, issue.path) as string | null);
  const words = isBlank ? toBlankWords(issue, told.remedy, isOptionalAt(schema, issue.path)) : told;
  return [{ file: source.file, ...source.locate(issue.path), ...words }];
}

/** Issues except those of missing fields that stand under a mistyped name. */
function withoutRenamed(
  issues: readonly z.core.$ZodIssue[],
  source: FactFile,
  schema: z.ZodType,
): z.core.$ZodIssue[] {
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => JSON.stringify([...issue.path, findMeantKey(key, schema, issue.path)?.key]))
        : [],
    ),
  );
  return issues.filter(
    ({ path }) => !meant.has(JSON.stringify(path)) || valueAt(source.value, path) !== undefined,
  );
}
