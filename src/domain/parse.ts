import type { z } from "zod";
import { nameBlocks } from "./block.ts";
import type { DataError } from "./data-error.ts";
import type { FactFile, Stated } from "./fact-file.ts";
import { toSuggestion } from "./nearest.ts";
import { knownKeys } from "./schema-keys.ts";

/** What came of reading one file: its value, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly stated: Stated<T>; readonly errors?: undefined }
  | { readonly stated?: undefined; readonly errors: readonly DataError[] };

/**
 * Checks a file against the schema of its kind. Never throws: every deviation becomes a German error at its place.
 * Blocks of the value get their keys.
 */
export function parseFile<S extends z.ZodType>(schema: S, source: FactFile): Parsed<z.output<S>> {
  const result = schema.safeParse(source.value);
  if (!result.success)
    return { errors: result.error.issues.flatMap((issue) => toErrors(issue, source, schema)) };
  nameBlocks(result.data, source.file.replace(/^_data\//, ""));
  return { stated: { file: source.file, value: result.data, locate: source.locate } };
}

function toErrors(issue: z.core.$ZodIssue, source: FactFile, schema: z.ZodType): DataError[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      file: source.file,
      ...source.locate([...issue.path, key], "key"),
      message: `Das Feld „${key}“ gibt es hier nicht.`,
      remedy: toSuggestion(key, knownKeys(schema, issue.path)),
    }));
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const last = issue.errors.at(-1) ?? [];
    return last.flatMap((inner) =>
      toErrors({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, source, schema),
    );
  }
  return [{ file: source.file, ...source.locate(issue.path), ...toWords(issue, source) }];
}

function toWords(issue: z.core.$ZodIssue, source: FactFile): Pick<DataError, "message" | "remedy"> {
  const field = issue.path.findLast((part) => typeof part === "string");
  const named = field === undefined ? "Der Eintrag" : `Das Feld „${String(field)}“`;
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
        remedy: `Erwartet wird ${expected(issue.expected)}.`,
      };
    case "invalid_value":
      if (isMissing)
        return { message: `${named} fehlt.`, remedy: `Bitte eine Zeile „${String(field)}: …“ ergänzen.` };
      if (typeof value !== "string")
        return { message: `${named} enthält ${wordFor(value)}.`, remedy: "Erwartet wird ein Wort." };
      return {
        message: `Der Wert „${toShort(value)}“ ist bei ${field === undefined ? "dieser Liste" : `„${String(field)}“`} nicht vorgesehen.`,
        remedy: toSuggestion(value, issue.values.map(String)),
      };
    default:
      return { message: `${named}: ${issue.message}`, remedy: remedyFor(String(field), value) };
  }
}

function remedyFor(field: string, value: unknown): string {
  if (value === "" || (Array.isArray(value) && value.length === 0)) return `Bitte „${field}“ ausfüllen.`;
  return typeof value === "string" ? `Hier steht „${toShort(value)}“.` : "";
}

function toShort(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
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
    array: "eine Liste (jede Zeile beginnt mit einem Bindestrich)",
    object: "eine Gruppe von Feldern",
    record: "eine Gruppe von Feldern",
  };
  return words[type] ?? type;
}
