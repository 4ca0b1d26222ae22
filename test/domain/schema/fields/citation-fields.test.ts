import { describe, expect, it } from "vitest";
import {
  glossarySchema,
  timelineSchema,
  topicSchema,
} from "../../../../src/domain/schema/collection-schemas.ts";
import { factSchema, summarySchema } from "../../../../src/domain/schema/fact-schema.ts";
import { contactSchema } from "../../../../src/domain/schema/fields/contact.ts";
import { proseHeadSchema } from "../../../../src/domain/schema/prose-schema.ts";
import { relationSchema } from "../../../../src/domain/schema/relation-schema.ts";

const sources = ["quelle"];

describe("a statement that expires", () => {
  it.each([
    ["a summary", summarySchema, { text: "Text.", sources }],
    ["a fact", factSchema, { id: "a", text: "Text.", sources }],
    ["a contact", contactSchema, { kind: "email", value: "a@x.example", sources }],
    ["a relation", relationSchema, { kind: "partOf", target: "amt", sentence: "Satz.", sources }],
    ["an event", timelineSchema, { id: "a", date: "2020", text: "Text.", sources }],
    ["a term", glossarySchema, { id: "a", term: "A", text: "Text.", sources }],
    ["a question", topicSchema, { id: "a", question: "Was?", answer: "Das.", sources }],
    ["a text", proseHeadSchema, { title: "Titel" }],
  ])("was not found right after its last day: %s", (_, schema, value) => {
    const problemsOf = (expires: string) =>
      schema
        .safeParse({ ...value, checked: "2026-05-02", expires })
        .error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    expect(problemsOf("2026-05-02")).toBeUndefined();
    expect(problemsOf("2026-05-01")).toEqual([
      "expires: Da war die Angabe schon abgelaufen, als sie bestätigt wurde.",
    ]);
  });
});
