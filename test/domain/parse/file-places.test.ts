import { describe, expect, it } from "vitest";
import type { FactFile } from "../../../src/domain/mistakes/fact-file.ts";
import { findMissingFiles, findWrongPlace, toUnknownPlace } from "../../../src/domain/parse/file-places.ts";
import { findCatalogueEntry, requiredFiles } from "../../../src/domain/schema/catalogue.ts";

describe("toUnknownPlace", () => {
  it.each([
    ["the German word of a room", "_data/aemter/x.yaml", "Meinten Sie „departments/“?"],
    ["a slip in a folder", "_data/rolles/x.yaml", "Meinten Sie „roles/“?"],
    ["a slip in a file", "_data/sit.yaml", "Meinten Sie „site.yaml“?"],
    ["a translation without language", "_data/translations/x.yaml", "_data/translations/<Sprache>/"],
  ])("names the place that was meant: %s", (_, file, remedy) => {
    const error = toUnknownPlace(file);
    expect(error).toMatchObject({ file, line: 1, column: 1, rule: "file" });
    expect(error.remedy).toContain(remedy);
  });
});

describe("findWrongPlace", () => {
  const term = { id: "beirat", term: "Beirat", text: "Ein Gremium.", sources: ["satzung"] };
  const source = {
    id: "satzung",
    title: "Satzung",
    publisher: "Rathaus",
    url: "https://www.example.org/satzung",
    date: "2021",
    reliability: "official",
    checked: "2026-01-10",
  };

  it.each([
    ["another folder", "roles/beirat.yaml", term, "in den Ordner „_data/glossary/“"],
    ["a file", "roles/liste.yaml", { sources: [source] }, "So sieht nur „_data/sources.yaml“ aus"],
    ["nowhere", "roles/leer.yaml", { id: "leer" }, undefined],
  ])("what belongs into %s", (_, path, value, remedy) => {
    const fact: FactFile = { file: `_data/${path}`, value, locate: () => ({ line: 1, column: 1 }) };
    const entry = findCatalogueEntry(path);
    const found = entry && findWrongPlace(entry, fact);
    if (remedy === undefined) expect(found).toBeUndefined();
    else expect(found?.remedy).toContain(remedy);
  });
});

describe("findMissingFiles", () => {
  it("asks for every file a site cannot do without, and for no other", () => {
    const files = requiredFiles.map((name) => `_data/${name}`);
    expect(findMissingFiles(new Set()).map(({ file }) => file)).toEqual(files);
    expect(findMissingFiles(new Set(files))).toEqual([]);
  });
});
