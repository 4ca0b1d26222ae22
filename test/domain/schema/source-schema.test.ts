import { describe, expect, it } from "vitest";
import { sourcesSchema } from "../../../src/domain/schema/source-schema.ts";

const source = {
  id: "a",
  title: "T",
  publisher: "P",
  url: "https://a.example.org/",
  reliability: "official",
  checked: "2026-01-01",
};

describe("sourcesSchema", () => {
  it.each([
    ["a date", [{ ...source, date: "2020" }], true],
    ["a date in words", [{ ...source, dateText: "undatiert" }], true],
    ["no date", [source], false],
    ["no web address", [{ ...source, url: undefined, date: "2020" }], true],
    ["neither address nor date", [{ ...source, url: undefined }], false],
    ["neither address nor title", [{ ...source, url: undefined, title: undefined, date: "2020" }], false],
    [
      "neither address nor publisher",
      [{ ...source, url: undefined, publisher: undefined, date: "2020" }],
      false,
    ],
    ["an empty address", [{ ...source, url: "", date: "2020" }], false],
    ["nothing at all", [], false],
    ["an unknown reliability", [{ ...source, date: "2020", reliability: "gut" }], false],
  ])("sources with %s: %s", (_, sources, expected) => {
    expect(sourcesSchema.safeParse({ sources }).success).toBe(expected);
  });
});
