import { describe, expect, it } from "vitest";
import { factSchema, factTopics, summarySchema } from "../../../src/domain/schema/fact-schema.ts";

const fact = { id: "a", text: "Etwas.", sources: ["quelle"] };

describe("factSchema", () => {
  it.each<[string, object, boolean]>([
    ["a plain statement", fact, true],
    ["date and doubt", { ...fact, asOf: "2015", doubt: "Unklar." }, true],
    ["no source", { ...fact, sources: [] }, false],
    ["no id", { text: "Etwas.", sources: ["quelle"] }, false],
    ["an unknown topic", { ...fact, topic: "wetter" }, false],
    ["an empty doubt", { ...fact, doubt: "" }, false],
    ["a date that does not exist", { ...fact, asOf: "2015-02-30" }, false],
    ...factTopics.map((topic): [string, object, boolean] => [`the topic ${topic}`, { ...fact, topic }, true]),
  ])("%s: %s", (_, value, expected) => {
    expect(factSchema.safeParse(value).success).toBe(expected);
  });

  it("stands under the tasks unless it says otherwise", () => {
    expect(factSchema.parse(fact).topic).toBe("tasks");
  });
});

describe("summarySchema", () => {
  it.each([
    [{ text: "Etwas.", sources: ["quelle"] }, true],
    [{ text: "Etwas." }, false],
    [{ sources: ["quelle"] }, false],
    [{ text: "Etwas.", sources: ["Quelle mit Leerzeichen"] }, false],
  ])("%j: %s", (value, expected) => {
    expect(summarySchema.safeParse(value).success).toBe(expected);
  });
});
