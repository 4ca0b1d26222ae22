import type { z } from "zod";
import type { Hint } from "../schema/fields/hint.ts";
import { quote } from "../text/quote.ts";
import { valueNamesAt } from "./schema-keys.ts";
import { toGroupRemedy, toListRemedy, toValueSuggestion } from "./shape-remedy.ts";
import { valueAt } from "./value-at.ts";

/** German sentences about a mistake. */
interface IssueWords {
  readonly message: string;
  readonly remedy: string;
}

/**
 * German message and remedy for one deviation from a schema.
 * @param whole the file's value, which the path of the issue leads into
 */
export function toIssueWords(issue: z.core.$ZodIssue, whole: unknown, schema: z.ZodType): IssueWords {
  const field = issue.path.findLast((part) => typeof part === "string");
  const named = toName(issue.path);
  const value = valueAt(whole, issue.path);
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
        message: `Der Wert „${quote(value)}“ ist bei ${field === undefined ? "dieser Liste" : `„${String(field)}“`} nicht vorgesehen.`,
        remedy: toValueSuggestion(value, issue.values.map(String), valueNamesAt(schema, issue.path)),
      };
    default:
      return { message: toMessage(issue, named, value), remedy: toRemedy(issue, String(field), value) };
  }
}

function toMessage({ code, message }: z.core.$ZodIssue, named: string, value: unknown): string {
  if (typeof value === "string" && value.trim() !== "")
    return `${named} enthält „${quote(value)}“. ${message}`;
  return code === "custom" ? message : `${named}: ${message}`;
}

function toName(path: readonly PropertyKey[]): string {
  const field = path.findLast((part) => typeof part === "string");
  if (field === undefined) return "Der Eintrag";
  return typeof path.at(-1) === "number" ? `Ein Eintrag in „${field}“` : `Das Feld „${quote(field)}“`;
}

function toRemedy(issue: z.core.$ZodIssue, field: string, value: unknown): string {
  const hint = issue.code === "custom" ? (issue.params as Partial<Hint> | undefined) : undefined;
  const meant = typeof value === "string" ? hint?.toMeant?.(value) : undefined;
  if (meant) return `Meinten Sie „${quote(meant)}“?`;
  if (hint?.remedy !== undefined) return hint.remedy;
  if (issue.code === "too_big") return "Bitte kürzen.";
  if (issue.code === "invalid_format" && /\d/.test(String(value))) return "Bitte nur die Zahl schreiben.";
  return issue.code === "too_small" ? `Bitte „${field}“ ausfüllen.` : "Bitte ändern.";
}

/** Words for an empty field or entry, whichever rule it breaks first. @param remedy remedy of that rule */
export function toBlankWords(issue: z.core.$ZodIssue, remedy: string, isOptional: boolean): IssueWords {
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
