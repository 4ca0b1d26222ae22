import { describe, expect, it } from "vitest";
import { missingOperatorDetails } from "../../src/domain/release.ts";
import { missingMark, type OperatorField, operatorFields } from "../../src/domain/schema/site.ts";
import { aSite, someFacts } from "../builders.ts";

describe("missingOperatorDetails", () => {
  it("is empty once the operator has stated everything", () => {
    expect(missingOperatorDetails(someFacts())).toEqual([]);
  });

  it.each(Object.entries(operatorFields))("names %s as „%s“", (key, title) => {
    const operator = { ...aSite().operator, [key as OperatorField]: missingMark };
    expect(missingOperatorDetails(someFacts({ site: { operator } }))).toMatchObject([
      { file: "_data/site.yaml", message: `Angabe des Betreibers fehlt: ${title}.` },
    ]);
  });

  it("names the address of the website", () => {
    const [found] = missingOperatorDetails(someFacts({ site: { baseUrl: missingMark } }));
    expect(found?.message).toContain("Adresse der Website");
  });
});
