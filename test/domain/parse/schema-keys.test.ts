import { describe, expect, it } from "vitest";
import { isOptionalAt, knownKeys } from "../../../src/domain/parse/schema-keys.ts";
import { bodySchemas } from "../../../src/domain/schema/body-schema.ts";
import { timelineSchema } from "../../../src/domain/schema/collection-schemas.ts";
import { siteSchema } from "../../../src/domain/schema/site-schema.ts";
import { sourcesSchema } from "../../../src/domain/schema/source-schema.ts";
import { wordsSchema } from "../../../src/domain/schema/words-schema.ts";

describe("knownKeys", () => {
  it.each([
    ["a body", bodySchemas.role, [], "summary"],
    ["a summary", bodySchemas.role, ["summary"], "doubt"],
    ["a fact", bodySchemas.role, ["facts", 0], "topic"],
    ["a relation", bodySchemas.role, ["relations", 3], "between"],
    ["a confirmation", bodySchemas.role, ["contacts", 0, "confirmed"], "role"],
    ["a source", sourcesSchema, ["sources", 2], "reliability"],
    ["an event", timelineSchema, [], "until"],
    ["the operator", siteSchema, ["operator"], "phone"],
    ["a word", wordsSchema, ["words", "room.aemter"], "note"],
  ] as const)("of %s", (_, schema, path, key) => {
    expect(knownKeys(schema, path)).toContain(key);
  });

  it.each([
    ["a text", bodySchemas.role, ["name"]],
    ["nowhere", bodySchemas.role, ["gibt", "es", "nicht"]],
  ] as const)("of %s are none", (_, schema, path) => {
    expect(knownKeys(schema, path)).toEqual([]);
  });
});

describe("isOptionalAt", () => {
  it.each([
    ["facts of a body", bodySchemas.role, ["facts"], true],
    ["the name of a body", bodySchemas.role, ["name"], false],
    ["the day of a fact", bodySchemas.role, ["facts", 0, "asOf"], true],
    ["sources of a fact", bodySchemas.role, ["facts", 0, "sources"], false],
    ["nowhere", bodySchemas.role, ["gibt", "es", "nicht"], false],
    ["everything", bodySchemas.role, [], false],
  ] as const)("%s", (_, schema, path, expected) => {
    expect(isOptionalAt(schema, path)).toBe(expected);
  });
});
