import { describe, expect, it } from "vitest";
import { catalogue, findCatalogueEntry, requiredFiles } from "../../../src/domain/schema/catalogue.ts";

describe("findCatalogueEntry", () => {
  it.each([
    ["site.yaml", "site"],
    ["advisory-board.yaml", "board"],
    ["advisory-boards/rat.yaml", "board"],
    ["roles/lotse.yaml", "role"],
    ["i18n/de.yaml", "words"],
    ["i18n/de-simple.yaml", "words"],
    ["roles/a/b.yaml", undefined],
    ["roles/lotse.yml", undefined],
    ["roles", undefined],
    ["rollen/lotse.yaml", undefined],
    ["sites.yaml", undefined],
    ["../site.yaml", undefined],
  ])("%s is described by %s", (path, schemaName) => {
    expect(findCatalogueEntry(path)?.schemaName).toBe(schemaName);
  });

  it("has a place for every required file", () => {
    for (const name of requiredFiles) expect(catalogue.map(({ place }) => place)).toContain(name);
  });
});
