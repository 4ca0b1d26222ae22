import { z } from "zod";

/** The part of JSON Schema (https://json-schema.org) used by the schemas of facts, with their texts for people. */
export interface ValueSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly required?: readonly string[];
  readonly items?: ValueSchema;
  readonly anyOf?: readonly ValueSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly (string | boolean)[];
  readonly const?: string;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly maxLength?: number;
  /** Examples of a value, as people write it. */
  readonly samples?: readonly (string | readonly string[])[];
  /** German name of each value of `enum`. */
  readonly valueNames?: Readonly<Record<string, string>>;
  /** Kind of thing the id refers to: a body, a source. */
  readonly reference?: string;
}

/**
 * A schema of facts for the form, in its written form. Unlike the schemas that help while typing (`toJsonSchema`), it
 * keeps everything a field needs: allowed ids, names of values, and the default.
 * @throws when the schema cannot be expressed in JSON Schema
 */
export function toValueSchema(schema: z.ZodType): ValueSchema {
  return z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "throw",
    // Zod drops the default of a field with a transformed value; without it a switch would show the wrong state.
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      if (def.type === "default") jsonSchema.default = def.defaultValue as never;
    },
  }) as ValueSchema;
}
