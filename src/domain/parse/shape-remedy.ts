import type { z } from "zod";
import { findNearest, toSuggestion } from "../text/nearest.ts";
import { quote } from "../text/quote.ts";
import { neededFields } from "./schema-keys.ts";

/** Maximum number of entries or values shown. */
const maxShown = 12;

/** Shows a text that should be a list as its probable entries, regardless of the separators used. */
export function toListRemedy(type: string, value: unknown): string | undefined {
  if (type !== "array" || typeof value !== "string") return undefined;
  const entries = value
    .split(/[,;]\s+|[,;](?=[a-z])|\s+[•·▪‣*–—]\s*|\s+-\s*/)
    .map((entry) => quote(entry.replace(/^[\s•·▪‣*–—-]+/, "")))
    .filter((entry) => entry !== "")
    .slice(0, maxShown);
  if (entries.length === 0) return undefined;
  const shown = entries.map((entry) => `„- ${entry}“`).join(", ");
  return `Bitte als Liste schreiben, je Eintrag eine Zeile mit Bindestrich und Leerzeichen: ${shown}.`;
}

/** Shows the lines of a group where only a text stands, with the text in the one field it fits. */
export function toGroupRemedy(
  type: string,
  value: unknown,
  path: readonly PropertyKey[],
  schema: z.ZodType,
): string | undefined {
  const name = path.at(-1);
  if (type !== "object" || typeof value !== "string" || typeof name !== "string") return undefined;
  const fields = neededFields(schema, path);
  if (fields.length === 0) return undefined;
  const lines = fields.map(
    ({ key, title, isMeantBy }) => `„${key}: ${isMeantBy(value) ? `"${quote(value)}"` : "…"}“ (${title})`,
  );
  return `Bitte „${name}:“ allein in die Zeile schreiben und darunter, zwei Leerzeichen weiter eingerückt: ${lines.join(", ")}.`;
}

/** The value probably meant, given as such or by its German name; else all values with their names. */
export function toValueSuggestion(
  value: string,
  values: readonly string[],
  names: ReadonlyMap<string, string>,
): string {
  const byName = new Map([...names].map(([one, name]) => [name.toLowerCase(), one]));
  const near =
    findNearest(value, values) ?? byName.get(findNearest(value.toLowerCase(), byName.keys()) ?? "");
  const toNamed = (one: string) => (names.has(one) ? `„${one}“ (${names.get(one)})` : `„${one}“`);
  if (near !== undefined) return `Meinten Sie ${toNamed(near)}?`;
  if (names.size === 0) return toSuggestion(value, values);
  return `Möglich sind: ${values.toSorted().slice(0, maxShown).map(toNamed).join(", ")}.`;
}
