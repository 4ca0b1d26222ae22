import type { Field } from "./form-config.ts";

/** A value in a file of facts: text, lists and groups of text. */
export type Stated = string | readonly Stated[] | { readonly [key: string]: Stated };

/** A group of named values. */
export type StatedGroup = { readonly [key: string]: Stated };

/**
 * Values of the form as they are written to the file: text in one line only, nothing empty; defaults and the word for
 * an absent object only where the file stated them before.
 * @param before former content of the file, empty for a new one
 */
export function toStatedGroup(
  fields: readonly Field[],
  content: Readonly<Record<string, unknown>>,
  before: StatedGroup = {},
): StatedGroup {
  const known = new Map(fields.map((field) => [field.name, field]));
  const stated: Record<string, Stated> = {};
  for (const key of new Set([...Object.keys(content), ...known.keys()])) {
    const field = known.get(key);
    const value = content[key] ?? toNothing(field, key in before);
    const isSilent = field?.default !== undefined && value === field.default && !(key in before);
    const one = isSilent ? undefined : toStated(field, value, before[key]);
    if (one !== undefined) stated[key] = one;
  }
  return stated;
}

/**
 * Content of a file as the form needs it: switches are true or false, defaults fill in unstated fields, and objects
 * stated as absent are left out.
 */
export function toFormGroup(fields: readonly Field[], stated: StatedGroup): Record<string, unknown> {
  const content: Record<string, unknown> = { ...stated };
  for (const field of fields) {
    const value = toFormValue(field, stated[field.name]);
    if (value === undefined) delete content[field.name];
    else content[field.name] = value;
  }
  return content;
}

function toFormValue(field: Field, value: Stated | undefined): unknown {
  const { fields, widget } = field;
  if (value === undefined)
    return widget === "object" && field.required ? toFormValue(field, {}) : field.default;
  if (value === field.absent) return undefined;
  if (widget === "boolean") return value === "true";
  if (fields === undefined) return value;
  if (isGroup(value)) return toFormGroup(fields, value);
  if (typeof value === "string") return value;
  return value.map((item) => (isGroup(item) ? toFormGroup(fields, item) : item));
}

/** True for named values, false for text and lists. */
export function isGroup(value: unknown): value is StatedGroup {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The former version of an edited list item: the one of the same id, else of the same content or place. */
export function findFormer(items: readonly Stated[], item: unknown, index: number): Stated | undefined {
  const id = isGroup(item) ? item["id"] : undefined;
  return typeof id === "string" ? items.find((one) => isGroup(one) && one["id"] === id) : items[index];
}

/** Value of an empty field; a group that is always open may be omitted. */
function toNothing(field: Field | undefined, wasStated: boolean): unknown {
  if (field?.absent !== undefined) return wasStated ? field.absent : undefined;
  return field?.widget === "object" && field.required ? {} : undefined;
}

function toStated(field: Field | undefined, value: unknown, before: Stated | undefined): Stated | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    const former = Array.isArray(before) ? (before as readonly Stated[]) : [];
    const items = value.flatMap(
      (item, index) => toStated(field, item, findFormer(former, item, index)) ?? [],
    );
    return items.length > 0 ? items : undefined;
  }
  if (isGroup(value)) {
    const group = toStatedGroup(field?.fields ?? [], value, isGroup(before) ? before : {});
    return Object.keys(group).length > 0 ? group : undefined;
  }
  const text = String(value)
    .normalize("NFC")
    .replace(/\s*\n\s*/g, " ")
    .trim();
  return text === "" ? undefined : text;
}
