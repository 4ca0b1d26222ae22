import type { Facts } from "../../domain/network/facts.ts";
import { catalogue } from "../../domain/schema/catalogue.ts";
import { idsSchemaName, type JsonSchema, toJsonSchema } from "../../domain/schema/json-schema.ts";
import { proseHeadSchema } from "../../domain/schema/prose-schema.ts";

/** Folder of the generated schemas, below the folder of the facts. */
export const schemaFolder = "_data/.schema";

/** Schema file with the existing ids; the only one that changes with the facts. */
export const idsFile = `${idsSchemaName}.json`;

/**
 * JSON Schemas of every kind of file editors write, by file name, with the German titles and descriptions that editors
 * see while typing. They refer to {@link idsFile}.
 */
export function toJsonSchemas(): Map<string, string> {
  const kinds = [...catalogue, { schemaName: "prose-head", schema: proseHeadSchema }];
  return new Map(
    kinds
      .map(({ schemaName, schema }): [string, string] => [`${schemaName}.json`, toText(toJsonSchema(schema))])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The existing ids, each with its name, as a JSON Schema others refer to. */
export function toIdsSchema(facts: Facts): string {
  const bodies = facts.bodies.map(({ value }) => [value.id, value.name] as const);
  const sources = facts.sources.value.sources.map(({ id, title }) => [id, title] as const);
  return toText({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $defs: { body: toChoice(bodies), source: toChoice(sources) },
  });
}

function toChoice(named: readonly (readonly [string, string])[]): JsonSchema {
  const sorted = [...named].sort(([a], [b]) => (a < b ? -1 : 1));
  return { enum: sorted.map(([id]) => id), enumDescriptions: sorted.map(([, name]) => name) };
}

function toText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
