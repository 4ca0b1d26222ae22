import { z } from "zod";

/** The part of JSON Schema (https://json-schema.org/draft/2020-12) our schemas use. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  /** Meaning of each value of `enum`; editors show it beside the value. */
  readonly enumDescriptions?: readonly string[];
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Name of the schema with the existing ids, offered by fields that refer to something. */
export const idsSchemaName = "ids";

/**
 * A schema as JSON Schema of the written form (`io: "input"`). Of our own metadata, `samples` becomes `examples`,
 * `valueNames` becomes `enumDescriptions`, and a `reference` offers the existing ids but allows any other: a thing may
 * be new. The dates a field can hold depend on the day, which JSON Schema does not know.
 * @throws when the schema cannot be expressed in JSON Schema
 */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
  return convert(z.toJSONSchema(schema, { io: "input", unrepresentable: "throw" })) as JsonSchema;
}

interface Raw {
  readonly samples?: readonly unknown[];
  readonly valueNames?: Readonly<Record<string, string>>;
  readonly reference?: string;
  readonly tense?: string;
  readonly since?: number;
  readonly [key: string]: unknown;
}

function convert(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(convert);
  if (node === null || typeof node !== "object") return node;
  const { samples, valueNames, reference, tense: _tense, since: _since, ...rest } = node as Raw;
  // Fields of a thing may have the names of our marks; a list of fields is no schema.
  const own = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      key === "properties" ? convertEach(value) : convert(value),
    ]),
  );
  if (reference !== undefined) {
    const { type, pattern, maxLength, title, description } = own;
    const known = { $ref: `${idsSchemaName}.json#/$defs/${reference}` };
    return { title, description, anyOf: [known, { type, pattern, maxLength }] };
  }
  return {
    ...own,
    ...(samples === undefined ? {} : { examples: samples }),
    ...(valueNames === undefined ? {} : { enumDescriptions: toDescriptions(own["enum"], valueNames) }),
  };
}

function convertEach(fields: unknown): unknown {
  return Object.fromEntries(Object.entries(fields as object).map(([key, value]) => [key, convert(value)]));
}

function toDescriptions(values: unknown, names: Readonly<Record<string, string>>): string[] {
  return (values as string[]).map((value) => names[value] ?? value);
}
