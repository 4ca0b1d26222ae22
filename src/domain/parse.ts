import type { z } from "zod";
import { nameBlocks } from "./block.ts";
import type { DataError } from "./data-error.ts";
import type { FactFile, Stated } from "./fact-file.ts";
import { findNearest, toSuggestion } from "./nearest.ts";
import type { Hint } from "./schema/hint.ts";
import { isOptionalAt, keysByTitle, knownKeys, valueNamesAt } from "./schema-keys.ts";
import { toGroupRemedy, toListRemedy, toValueSuggestion } from "./shape-remedy.ts";
import { toShort } from "./short.ts";

/** What came of reading one file: its value, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly stated: Stated<T>; readonly errors?: undefined }
  | { readonly stated?: undefined; readonly errors: readonly DataError[] };

/** So many mistakes of one kind are told of a file; whoever makes thousands has brought the wrong file. */
const maxTold = 100;

/**
 * Checks a file against the schema of its kind. Never throws: every deviation becomes a German error at its place.
 * Blocks of the value get their keys.
 */
export function parseFile<S extends z.ZodType>(schema: S, source: FactFile): Parsed<z.output<S>> {
  const result = schema.safeParse(source.value);
  if (!result.success)
    return {
      errors: withoutRenamed(firstOfEachPath(result.error.issues), source, schema).flatMap((issue) =>
        toErrors(issue, source, schema),
      ),
    };
  nameBlocks(result.data, source.file.replace(/^_data\//, ""));
  return { stated: { file: source.file, value: result.data, locate: source.locate } };
}

/** A value of the wrong type breaks further rules as well; only the first is worth reading. */
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
      message: `Das Feld „${toShort(key)}“ gibt es hier nicht.`,
      remedy: toKeySuggestion(key, schema, issue.path),
    }));
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const last = issue.errors.at(-1) ?? [];
    return last.flatMap((inner) =>
      toErrors({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, source, schema),
    );
  }
  const words = toWords(issue, source, schema);
  const isBlank = ["", null].includes(valueAt(source.value, issue.path) as string | null);
  if (isBlank) Object.assign(words, toBlankWords(issue, words.remedy, isOptionalAt(schema, issue.path)));
  return [{ file: source.file, ...source.locate(issue.path), ...words }];
}

/** What is said of a field or entry with nothing in it, whatever rule it breaks first. */
function toBlankWords(issue: z.core.$ZodIssue, remedy: string, isOptional: boolean) {
  const field = String(issue.path.findLast((part) => typeof part === "string"));
  const message = `${toName(issue.path)} enthält nichts.`;
  if (isOptional || typeof issue.path.at(-1) === "number")
    return { message, remedy: "Bitte ausfüllen oder diese Zeile löschen." };
  if (issue.code === "invalid_type" && issue.expected === "array") {
    const entry = field === "sources" ? "die Kennung einer Quelle" : "den ersten Eintrag";
    return {
      message,
      remedy: `Bitte in die nächste Zeile ${entry} schreiben, mit Strich davor: „- kennung“.`,
    };
  }
  if (issue.code === "invalid_type" && issue.expected !== "string") return { message, remedy };
  const isRule = issue.code === "invalid_value" || issue.code === "custom";
  if (isRule && remedy.startsWith("Bitte ")) return { message, remedy };
  return { message, remedy: `Bitte „${field}“ ausfüllen.${isRule ? ` ${remedy}` : ""}` };
}

/** A field that only has another name is not missing as well. */
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

/** The field that was meant: one spelt nearly so, or the one whose German title this is. */
function findMeantKey(
  key: string,
  schema: z.ZodType,
  path: readonly PropertyKey[],
): { key: string; title?: string } | undefined {
  const near = findNearest(key, knownKeys(schema, path));
  if (near !== undefined) return { key: near };
  const byTitle = keysByTitle(schema, path);
  const title = findNearest(key, byTitle.keys());
  const titled = title === undefined ? undefined : byTitle.get(title);
  return title === undefined || titled === undefined ? undefined : { key: titled, title };
}

function toKeySuggestion(key: string, schema: z.ZodType, path: readonly PropertyKey[]): string {
  const meant = findMeantKey(key, schema, path);
  if (meant?.title === undefined) return toSuggestion(key, knownKeys(schema, path));
  return `Meinten Sie „${meant.key}“ (${meant.title})?`;
}

function toWords(
  issue: z.core.$ZodIssue,
  source: FactFile,
  schema: z.ZodType,
): { message: string; remedy: string } {
  const field = issue.path.findLast((part) => typeof part === "string");
  const named = toName(issue.path);
  const value = valueAt(source.value, issue.path);
  const isMissing = value === undefined;
  switch (issue.code) {
    case "invalid_type":
      if (isMissing)
        return {
          message: `${named} fehlt.`,
          remedy:
            field === "sources"
              ? "Jede Aussage nennt ihre Quelle: eine Zeile „sources: [kennung]“ ergänzen."
              : `Bitte eine Zeile „${String(field)}: …“ ergänzen.`,
        };
      return {
        message: `${named} enthält ${wordFor(value)}.`,
        remedy:
          toListRemedy(issue.expected, value) ??
          toGroupRemedy(issue.expected, value, issue.path, schema) ??
          `Erwartet wird ${expected(issue.expected)}.`,
      };
    case "invalid_value":
      if (isMissing)
        return { message: `${named} fehlt.`, remedy: `Bitte eine Zeile „${String(field)}: …“ ergänzen.` };
      if (typeof value !== "string")
        return { message: `${named} enthält ${wordFor(value)}.`, remedy: "Erwartet wird ein Wort." };
      return {
        message: `Der Wert „${toShort(value)}“ ist bei ${field === undefined ? "dieser Liste" : `„${String(field)}“`} nicht vorgesehen.`,
        remedy: toValueSuggestion(value, issue.values.map(String), valueNamesAt(schema, issue.path)),
      };
    default:
      return { message: toMessage(issue, named, value), remedy: toRemedy(issue, String(field), value) };
  }
}

function toMessage({ code, message }: z.core.$ZodIssue, named: string, value: unknown): string {
  if (typeof value === "string" && value.trim() !== "")
    return `${named} enthält „${toShort(value)}“. ${message}`;
  return code === "custom" ? message : `${named}: ${message}`;
}

function toName(path: readonly PropertyKey[]): string {
  const field = path.findLast((part) => typeof part === "string");
  if (field === undefined) return "Der Eintrag";
  return typeof path.at(-1) === "number" ? `Ein Eintrag in „${field}“` : `Das Feld „${toShort(field)}“`;
}

function toRemedy(issue: z.core.$ZodIssue, field: string, value: unknown): string {
  const hint = issue.code === "custom" ? (issue.params as Partial<Hint> | undefined) : undefined;
  const meant = typeof value === "string" ? hint?.toMeant?.(value) : undefined;
  if (meant) return `Meinten Sie „${toShort(meant)}“?`;
  if (hint?.remedy !== undefined) return hint.remedy;
  if (issue.code === "too_big") return "Bitte kürzen.";
  if (issue.code === "invalid_format" && /\d/.test(String(value))) return "Bitte nur die Zahl schreiben.";
  return issue.code === "too_small" ? `Bitte „${field}“ ausfüllen.` : "Bitte ändern.";
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const part of path) {
    if (current === null || typeof current !== "object") return undefined;
    current = (current as Record<PropertyKey, unknown>)[part];
  }
  return current;
}

function wordFor(value: unknown): string {
  if (Array.isArray(value)) return "eine Liste";
  if (typeof value === "string") return value === "" ? "nichts" : "einfachen Text";
  return value === null ? "nichts" : "weitere Felder";
}

function expected(type: string): string {
  const words: Record<string, string> = {
    string: "einfacher Text",
    array: "eine Liste (jeder Eintrag beginnt mit einem Bindestrich)",
    object: "eine Gruppe von Feldern",
    record: "eine Gruppe von Feldern",
  };
  return words[type] ?? type;
}
