import { z } from "zod";

/** The part of JSON Schema (https://json-schema.org) that the schemas of facts use, with what they say for people beside it. */
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
  /** What the id names that is written here: a body, a source. */
  readonly reference?: string;
}

/**
 * A schema of facts as the form reads it: what is written, not what it becomes. Unlike the schemas that help while typing
 * (`toJsonSchema`), it keeps what makes a field: which ids it takes, how its values are called, and its default.
 * @throws when the schema holds something JSON Schema cannot say
 */
export function toValueSchema(schema: z.ZodType): ValueSchema {
  return z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "throw",
    // Zod drops the default of a field whose value becomes something else; without it a switch would show the wrong side.
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      if (def.type === "default") jsonSchema.default = def.defaultValue as never;
    },
  }) as ValueSchema;
}
