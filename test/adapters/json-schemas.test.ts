import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { schemaFolder, toJsonSchemas } from "../../src/adapters/json-schemas.ts";
import { catalogue } from "../../src/domain/catalogue.ts";

describe("JSON Schemas for editors", () => {
  const schemas = toJsonSchemas();

  it("are those in the repository, file for file (repair: npm run generate)", async () => {
    expect((await readdir(schemaFolder)).sort()).toEqual([...schemas.keys()]);
    for (const [name, text] of schemas) expect(await readFile(`${schemaFolder}/${name}`, "utf8")).toBe(text);
  });

  it.each(catalogue.map(({ schemaName, place }) => [place, schemaName]))(
    "%s is described by %s.json",
    (_, name) => {
      expect(schemas.has(`${name}.json`)).toBe(true);
    },
  );

  it.each([...schemas])("%s forbids unknown fields and names every field in German", (_, text) => {
    const schema = JSON.parse(text) as {
      additionalProperties: unknown;
      properties: Record<string, { title?: string }>;
    };
    expect(schema.additionalProperties).toBe(false);
    const untitled = Object.entries(schema.properties).filter(([, field]) => !field.title);
    expect(untitled.map(([key]) => key)).toEqual([]);
  });
});
