import { z } from "zod";

/** Keys a schema knows at a path of the value it describes; empty where the path leads to no object. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return Object.keys(shapeAt(schema, path));
}

/** The same keys by their German titles, as far as they have one. */
export function keysByTitle(schema: z.ZodType, path: readonly PropertyKey[]): Map<string, string> {
  return new Map(
    Object.entries(shapeAt(schema, path)).flatMap(([key, field]) => {
      const title = z.globalRegistry.get(field as z.ZodType)?.title;
      return title === undefined ? [] : [[title, key] as const];
    }),
  );
}

/** True where the object around it may do without the field a path leads to. */
export function isOptionalAt(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  const field = shapeAt(schema, path.slice(0, -1))[String(path.at(-1))];
  return field instanceof z.ZodType && field.safeParse(undefined).success;
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
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  return schema;
}
