import { z } from "zod";
import { catalogue } from "../domain/catalogue.ts";
import { proseHeadSchema } from "../domain/schema/prose.ts";

/** Folder of the generated schemas, below the folder of the facts. */
export const schemaFolder = "_data/.schema";

/**
 * JSON Schemas (https://json-schema.org/draft/2020-12) of every kind of file editors write, by file name.
 * They describe what is written (`io: "input"`), with the German titles and descriptions that editors see while typing.
 */
export function toJsonSchemas(): Map<string, string> {
  const kinds = [...catalogue, { schemaName: "prose-head", schema: proseHeadSchema }];
  return new Map(
    kinds
      .map(({ schemaName, schema }): [string, string] => [
        `${schemaName}.json`,
        `${JSON.stringify(z.toJSONSchema(schema, { io: "input", unrepresentable: "throw" }), undefined, 2)}\n`,
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
