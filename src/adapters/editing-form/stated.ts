import type { Field } from "./form-config.ts";

/** A value as it stands in a file of facts: text, lists and groups of text. */
export type Stated = string | readonly Stated[] | { readonly [key: string]: Stated };

/** A group of named values. */
export type StatedGroup = { readonly [key: string]: Stated };

/**
 * What the form holds, as it is to stand in the file: only text in one line, nothing empty, and what is the default only where it
 * has been written down before.
 * @param before what stood in the file, empty for a new one
 */
export function toStatedGroup(
  fields: readonly Field[],
  content: Readonly<Record<string, unknown>>,
  before: StatedGroup = {},
): StatedGroup {
  const known = new Map(fields.map((field) => [field.name, field]));
  const stated: Record<string, Stated> = {};
  for (const [key, value] of Object.entries(content)) {
    const field = known.get(key);
    const isSilent = field?.default !== undefined && value === field.default && !(key in before);
    const one = isSilent ? undefined : toStated(field, value, before[key]);
    if (one !== undefined) stated[key] = one;
  }
  return stated;
}

/** What a file holds, as the form wants it: switches are true or false, defaults stand where the file is silent. */
export function toFormGroup(fields: readonly Field[], stated: StatedGroup): Record<string, unknown> {
  const content: Record<string, unknown> = { ...stated };
  for (const field of fields) {
    const value = stated[field.name];
    if (value === undefined && field.default !== undefined) content[field.name] = field.default;
    else if (field.widget === "boolean") content[field.name] = value === "true";
    else if (field.fields && Array.isArray(value))
      content[field.name] = value.map((item) =>
        isGroup(item) ? toFormGroup(field.fields ?? [], item) : item,
      );
    else if (field.fields && isGroup(value)) content[field.name] = toFormGroup(field.fields, value);
  }
  return content;
}

/** True for named values, false for text and lists. */
export function isGroup(value: unknown): value is StatedGroup {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The item of a list an edited one was before: that of the same id, else that of the same content or place. */
export function findFormer(items: readonly Stated[], item: unknown, index: number): Stated | undefined {
  const id = isGroup(item) ? item["id"] : undefined;
  return typeof id === "string" ? items.find((one) => isGroup(one) && one["id"] === id) : items[index];
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
