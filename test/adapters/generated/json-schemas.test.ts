import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";
import { toGeneratedFiles } from "../../../src/adapters/generated/generated-files.ts";
import {
  idsFile,
  schemaFolder,
  toIdsSchema,
  toJsonSchemas,
} from "../../../src/adapters/generated/json-schemas.ts";
import { catalogue, findCatalogueEntry } from "../../../src/domain/schema/catalogue.ts";
import type { JsonSchema } from "../../../src/domain/schema/json-schema.ts";

const { facts } = await loadSite(".");
const schemas = new Map([...toJsonSchemas()].map(([name, text]) => [name, JSON.parse(text) as JsonSchema]));

/** A validator that knows the ids of some facts, as an editor with these files would. */
function validatorsFor(ids: string): (name: string) => ValidateFunction {
  // The types editors are told say „text or number“; that is on purpose.
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: "log" });
  ajv.addVocabulary(["enumDescriptions"]);
  ajv.addSchema(JSON.parse(ids) as object, idsFile);
  for (const [name, schema] of schemas) ajv.addSchema(schema, name);
  return (name) => {
    const validate = ajv.getSchema(name);
    if (!validate) throw new Error(`no schema ${name}`);
    return validate;
  };
}

const validatorOf = validatorsFor(toIdsSchema(facts));

/** Every field of a schema with the way to it, however deep. */
function fieldsOf(schema: JsonSchema, path = ""): [string, JsonSchema][] {
  const inner = typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : [];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, field]): [string, JsonSchema][] => [
      [`${path}${key}`, field],
      ...fieldsOf(field, `${path}${key}.`),
    ]),
    ...[schema.items, ...inner].flatMap((item) => (item ? fieldsOf(item, path) : [])),
  ];
}

describe("generated files", () => {
  it("are those in the repository but for the ids there are (repair: npm run generate)", async () => {
    const files = toGeneratedFiles(facts);
    const found = (await readdir(schemaFolder)).map((name) => `${schemaFolder}/${name}`).sort();
    expect(found).toEqual([...files.keys()].sort());
    for (const [path, text] of files) {
      // Whoever adds a source in a browser cannot run a command: ids may lag behind, their form may not.
      const isFree = path.endsWith(idsFile);
      const own = await readFile(path, "utf8");
      expect(isFree ? toForm(own) : own, path).toBe(isFree ? toForm(text) : text);
    }
  });

  function toForm(text: string): string {
    const { $defs = {} } = JSON.parse(text) as JsonSchema;
    return JSON.stringify(Object.entries($defs).map(([name, choice]) => [name, Object.keys(choice)]));
  }
});

describe("JSON Schemas for editors", () => {
  it.each(catalogue.map(({ schemaName, place }) => [place, schemaName]))(
    "%s is described by %s.json",
    (_, name) => {
      expect(schemas.has(`${name}.json`)).toBe(true);
    },
  );

  it.each([...schemas])("%s explains every field in German, and says what it may hold", (_, schema) => {
    expect(schema.additionalProperties).toBe(false);
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(0);
    for (const [path, field] of fields) {
      expect([path, field.title, field.description]).toEqual([
        path,
        expect.stringMatching(/^[A-ZÄÖÜ]/),
        expect.stringMatching(/[.“]$/),
      ]);
      const groups = [field, field.items, field.additionalProperties];
      const isGroup = groups.some((part) => typeof part === "object" && part.properties !== undefined);
      const leaf = field.items ?? field;
      const help = leaf.examples ?? field.examples ?? leaf.enum ?? leaf.anyOf;
      expect([path, isGroup || help !== undefined]).toEqual([path, true]);
    }
  });

  it("offer the ids there are, each with its name, and take any other", () => {
    const { $defs } = JSON.parse(toIdsSchema(facts)) as JsonSchema;
    const { body, source } = $defs ?? {};
    expect(body?.enum).toEqual(facts.bodies.map(({ value }) => value.id).sort());
    expect(source?.enum).toHaveLength(facts.sources.value.sources.length);
    expect(body?.enumDescriptions?.[body.enum?.indexOf("volkshochschule") ?? -1]).toContain(
      "Volkshochschule",
    );
    const validate = validatorOf("topic.json");
    const topic = { id: "x", question: "Wo?", answer: "Hier.", sources: ["eben-erst-angelegt"] };
    expect(validate(topic)).toBe(true);
    expect(validate({ ...topic, sources: ["Eben erst"] })).toBe(false);
  });

  const roots = [".", "test/fixtures/musterkreis", "test/fixtures/tiny"];
  it.each(roots)("accept every file of %s as an editor reads it", async (root) => {
    const paths = (await readdir(join(root, "_data"), { recursive: true })).sort();
    let read = 0;
    for (const path of paths) {
      const entry = findCatalogueEntry(path);
      if (!entry) continue;
      const validate = validatorOf(`${entry.schemaName}.json`);
      validate(parse(await readFile(join(root, "_data", path), "utf8")));
      expect([path, validate.errors]).toEqual([path, null]);
      read++;
    }
    expect(read).toBeGreaterThan(10);
  });

  it("accept the head of every text", async () => {
    const validate = validatorOf("prose-head.json");
    for (const { file } of facts.prose) {
      const [, head = ""] = (await readFile(file, "utf8")).split(/^---$/m);
      validate(parse(head));
      expect([file, validate.errors]).toEqual([file, null]);
    }
  });

  const summary = { text: "Ein Satz.", sources: ["a"] };
  const role = { id: "lotse", name: "Lotse", summary };
  it.each([
    ["an unknown field", "role", { ...role, nmae: "x" }],
    ["a missing name", "role", { id: "lotse", summary }],
    ["a heading instead of text", "role", { ...role, summary: "Ein Satz." }],
    ["no source", "role", { ...role, summary: { text: "Ein Satz.", sources: [] } }],
    ["a name that is no id", "role", { ...role, id: "Lotse für Neue" }],
    ["an empty text", "role", { ...role, summary: { ...summary, text: "" } }],
    ["a flag in words", "role", { ...role, uncertain: "vielleicht" }],
    [
      "a kind of relation there is not",
      "role",
      { ...role, relations: [{ kind: "teilVon", sentence: "x", sources: ["a"] }] },
    ],
    ["a date in German order", "timeline", { id: "x", date: "5.12.2014", text: "x", sources: ["a"] }],
    [
      "a month without a day as a day",
      "glossary",
      { id: "x", term: "x", text: "x", sources: ["a"], checked: "2026-05" },
    ],
    ["an order in words", "topic", { id: "x", question: "x", answer: "x", sources: ["a"], order: "zuerst" }],
    [
      "an address without https",
      "publication",
      { id: "x", title: "x", publisher: "a", published: "2020", url: "example.org", summary },
    ],
    ["a language there is not", "site", { ...parse("locales: [xx]") }],
    [
      "a review without a date",
      "translation",
      { blocks: { a: { of: "a", text: "b", reviewed: { by: "Amt" } } } },
    ],
  ])("refuse %s", (_, name, value) => {
    expect(validatorOf(`${name}.json`)(value)).toBe(false);
  });

  it("accept a role like these, were it right", () => {
    expect(validatorOf("role.json")(role)).toBe(true);
    expect(validatorOf("timeline.json")({ id: "x", date: 2014, text: "x", sources: ["a"] })).toBe(true);
  });
});
