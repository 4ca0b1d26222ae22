import { describe, expect, it } from "vitest";
import { proseHeadSchema } from "../../../src/domain/schema/prose-schema.ts";

describe("proseHeadSchema", () => {
  it.each([
    ["a title", { title: "T" }, true],
    [
      "everything",
      { title: "T", description: "D", inFooter: "true", sources: ["a"], asOf: "2020", doubt: "Vielleicht." },
      true,
    ],
    ["no title", { description: "D" }, false],
    ["an empty list of sources", { title: "T", sources: [] }, false],
    ["a permalink", { title: "T", permalink: "../x" }, false],
    ["a template engine", { title: "T", templateEngineOverride: "njk" }, false],
    ["a layout", { title: "T", layout: "x" }, false],
    ["computed data", { title: "T", eleventyComputed: {} }, false],
  ])("%s: %s", (_, head, expected) => {
    expect(proseHeadSchema.safeParse(head).success).toBe(expected);
  });
});
