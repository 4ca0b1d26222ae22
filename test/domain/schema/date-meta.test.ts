import { expect, it } from "vitest";
import { z } from "zod";
import { catalogue } from "../../../src/domain/schema/catalogue.ts";
import { proseHeadSchema } from "../../../src/domain/schema/prose-schema.ts";
import { partialDatePattern } from "../../../src/domain/time/partial-date.ts";

const schemas: readonly (readonly [string, z.ZodType])[] = [
  ...catalogue.map(({ place, schema }) => [place, schema] as const),
  ["content/", proseHeadSchema],
];
const datePatterns = [partialDatePattern.source, "^[1-9]\\d{3}-\\d{2}-\\d{2}$"];

/** What every field for a date says of itself, by its path. */
function findDates(node: unknown, path: string): [path: string, tense: unknown][] {
  if (node === null || typeof node !== "object") return [];
  const { pattern, tense } = node as { readonly pattern?: string; readonly tense?: unknown };
  if (pattern !== undefined && datePatterns.includes(pattern)) return [[path, tense]];
  return Object.entries(node).flatMap(([key, inner]) => findDates(inner, `${path}.${key}`));
}

it.each(schemas)("every date of %s says whether it can lie ahead", (place, schema) => {
  for (const [path, tense] of findDates(z.toJSONSchema(schema, { io: "input" }), place))
    expect([path, ["past", "planned"].includes(String(tense))]).toEqual([path, true]);
});

it("finds dates at all", () => {
  const found = schemas.flatMap(([place, schema]) =>
    findDates(z.toJSONSchema(schema, { io: "input" }), place),
  );
  expect(found.length).toBeGreaterThan(60);
});
