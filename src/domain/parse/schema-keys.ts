import { z } from "zod";
import type { DateMeta } from "../schema/fields/date-fields.ts";

/** Keys a schema knows at a path of the value it describes; empty where the path leads to no object. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return Object.keys(shapeAt(schema, path));
}

/** The same keys by their German titles, where they have one. */
export function keysByTitle(schema: z.ZodType, path: readonly PropertyKey[]): Map<string, string> {
  return new Map(
    Object.entries(shapeAt(schema, path)).flatMap(([key, field]) => {
      const title = z.globalRegistry.get(field as z.ZodType)?.title;
      return title === undefined ? [] : [[title, key] as const];
    }),
  );
}

/** True where a path leads to a group of fields. */
export function isGroupAt(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  return Object.keys(shapeAt(schema, path)).length > 0;
}

/** True where the field at a path is optional in its object. */
export function isOptionalAt(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  const field = shapeAt(schema, path.slice(0, -1))[String(path.at(-1))];
  return field instanceof z.ZodType && field.safeParse(undefined).success;
}

/** A required field of a group: its name, its German title, and whether a value can only be meant for it. */
export interface NeededField {
  readonly key: string;
  readonly title: string;
  readonly isMeantBy: (value: string) => boolean;
}

/** The required fields of the group at a path, in their order. */
export function neededFields(schema: z.ZodType, path: readonly PropertyKey[]): NeededField[] {
  return Object.entries(shapeAt(schema, path)).flatMap(([key, field]) => {
    if (!(field instanceof z.ZodType) || field.safeParse(undefined).success) return [];
    const accepts = (value: string) => field.safeParse(value).success;
    // A field that takes any text says nothing about the value.
    const isMeantBy = (value: string) => accepts(value) && !accepts("irgendein Text");
    return [{ key, title: metaOf(field).title ?? key, isMeantBy }];
  });
}

/** German names of the values of an enumeration, where they have names; yes and no always have. */
export function valueNamesAt(schema: z.ZodType, path: readonly PropertyKey[]): ReadonlyMap<string, string> {
  const field = shapeAt(schema, path.slice(0, -1))[String(path.at(-1))];
  const { valueNames, type } = metaOf(field);
  return new Map(Object.entries(valueNames ?? (type === "boolean" ? { true: "ja", false: "nein" } : {})));
}

/** Range of dates a date field at a path can hold; undefined for any other field. */
export function dateMetaAt(schema: z.ZodType, path: readonly PropertyKey[]): DateMeta | undefined {
  const meta = metaOf(shapeAt(schema, path.slice(0, -1))[String(path.at(-1))]);
  return meta.tense === undefined ? undefined : (meta as DateMeta);
}

interface Meta extends Partial<DateMeta> {
  readonly title?: string;
  readonly type?: unknown;
  readonly valueNames?: Readonly<Record<string, string>>;
}

/** Metadata of a field, or of the field it wraps. */
function metaOf(field: unknown): Meta {
  if (!(field instanceof z.ZodType)) return {};
  const own = (z.globalRegistry.get(field) ?? {}) as Meta;
  const isWrapper = field instanceof z.ZodOptional || field instanceof z.ZodDefault;
  return isWrapper ? { ...metaOf(field.unwrap()), ...own } : own;
}

function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): Record<string, unknown> {
  let current: unknown = schema;
  for (const part of path) current = step(unwrap(current), part);
  const target = unwrap(current);
  return target instanceof z.ZodObject ? target.shape : {};
}

function step(schema: unknown, part: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, unknown>)[part];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPrefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  // Either a word or a group of fields: only the group has anything inside.
  if (schema instanceof z.ZodUnion)
    return schema.options.map(unwrap).find((option) => option instanceof z.ZodObject) ?? schema;
  return schema;
}
