import { describe, expect, it } from "vitest";
import { missingMark, type OperatorField, operatorFields } from "../../../src/domain/schema/site-schema.ts";
import {
  missingLegalTexts,
  missingOperatorDetails,
  overdueContacts,
} from "../../../src/domain/upkeep/release.ts";
import { aBlock, aBody, aProse, aSite, someFacts, sourceId } from "../../builders.ts";

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

describe("missingLegalTexts", () => {
  const all = ["impressum", "datenschutz", "barrierefreiheit"];
  const written = all.map((slug) => aProse(slug));
  const withOnly = (source: string) =>
    written.map((prose) =>
      prose.slug === "datenschutz" ? { ...prose, pieces: [{ block: aBlock(source) }] } : prose,
    );

  it("is empty where all are written", () => {
    expect(missingLegalTexts(someFacts({ prose: written }))).toEqual([]);
  });

  it.each(all)("asks for %s where there is none", (slug) => {
    const prose = written.filter((each) => each.slug !== slug);
    expect(missingLegalTexts(someFacts({ prose }))).toMatchObject([
      { file: `content/de/${slug}.md`, line: 1, column: 1, rule: "release" },
    ]);
  });

  it.each([
    ["is a heading only", withOnly("## Zweck"), 1],
    ["is an empty heading", withOnly("##"), 1],
    ["has no piece", written.map((prose) => ({ ...prose, pieces: [] })), 3],
    ["belongs to a body", written.map((prose) => ({ ...prose, room: "aemter" })), 3],
    ["is a list", withOnly("- Keine Cookies"), 0],
    ["begins with a number sign that makes no heading", withOnly("#1 der Liste"), 0],
  ])("looks at a text that %s", (_, prose, count) => {
    expect(missingLegalTexts(someFacts({ prose }))).toHaveLength(count);
  });
});

describe("overdueContacts", () => {
  const contacts = [{ kind: "phone" as const, value: "01234 1", sources: [sourceId] }];
  const facts = someFacts({ bodies: [aBody("amt", { contacts })] });

  it("stops a release only after the time of grace, naming place, contact and what to do", () => {
    expect(overdueContacts(facts, "2026-05-31")).toEqual([]);
    expect(overdueContacts(facts, "2026-06-01")).toEqual([
      {
        file: "_data/institution/amt.yaml",
        line: 1,
        column: 1,
        message:
          "Dieser Kontakt hat den Stand 2025-03-01; vor Veröffentlichung prüfen: „01234 1“ (Name von amt).",
        remedy:
          "Bitte bei der Stelle nachfragen und „checked: 2026-06-01“ ergänzen, oder den Kontakt löschen.",
        rule: "release",
      },
    ]);
  });

  it("names the last day of what has expired", () => {
    const expired = contacts.map((contact) => ({ ...contact, expires: "2026-01-31" }));
    const [found] = overdueContacts(
      someFacts({ bodies: [aBody("amt", { contacts: expired })] }),
      "2026-06-01",
    );
    expect(found?.message).toBe("Dieser Kontakt galt nur bis 2026-01-31: „01234 1“ (Name von amt).");
  });
});
