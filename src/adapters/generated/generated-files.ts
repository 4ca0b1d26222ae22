import type { Facts } from "../../domain/network/facts.ts";
import { catalogue } from "../../domain/schema/catalogue.ts";
import { toJsonSchema } from "../../domain/schema/json-schema.ts";
import { proseHeadSchema } from "../../domain/schema/prose-schema.ts";
import { type KindOfFile, toFieldGlossary } from "../../views/editors/field-glossary.ts";
import { idsFile, schemaFolder, toIdsSchema, toJsonSchemas } from "./json-schemas.ts";

/** List of every field, for people. */
const fieldsFile = `${schemaFolder}/FELDER.md`;

/** All files in the folder of the schemas, by path below the site's root. */
export function toGeneratedFiles(facts: Facts): Map<string, string> {
  return new Map([
    ...[...toJsonSchemas(), [idsFile, toIdsSchema(facts)] as const].map(
      ([name, text]) => [`${schemaFolder}/${name}`, text] as const,
    ),
    [fieldsFile, toFieldGlossary(kindsOfFiles())],
  ]);
}

function kindsOfFiles(): KindOfFile[] {
  const byName = Map.groupBy(catalogue, ({ schemaName }) => schemaName);
  const facts = [...byName.values()].flatMap((entries) => {
    const [first] = entries;
    if (first === undefined) return [];
    const places = entries.map(({ place }) => `_data/${place}`);
    return [{ title: first.title, place: places.join("` oder `"), schema: toJsonSchema(first.schema) }];
  });
  const head = { title: "Kopf eines Textes", place: "content/de/", schema: toJsonSchema(proseHeadSchema) };
  return [...facts, head];
}
