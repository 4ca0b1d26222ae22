import type { z } from "zod";
import { findNearest, toSuggestion } from "../text/nearest.ts";
import { keysByTitle, knownKeys } from "./schema-keys.ts";

/** The field probably meant by an unknown one: a similar spelling, or the field with this German title. */
export function findMeantKey(
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

/** Remedy for an unknown field: the one probably meant, else all existing ones. */
export function toKeySuggestion(key: string, schema: z.ZodType, path: readonly PropertyKey[]): string {
  const meant = findMeantKey(key, schema, path);
  if (meant?.title === undefined) return toSuggestion(key, knownKeys(schema, path));
  return `Meinten Sie „${meant.key}“ (${meant.title})?`;
}
