import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCompoundParts } from "../../../src/views/search/compound-parts.ts";

const nouns = new Set(["jugend", "migration", "personen", "standesamt", "beispiel"]);

describe("toCompoundParts", () => {
  const rows: [word: string, parts: string[]][] = [
    ["Integrationskurs", ["kurs"]],
    ["Integrationskurse", ["kurse"]],
    ["Ausländerbehörde", ["behörde"]],
    ["Krankenversicherung", ["versicherung"]],
    ["Aufenthaltserlaubnis", ["erlaubnis"]],
    ["Mietverträge", ["verträge"]],
    ["Krankenhäuser", ["häuser"]],
    ["Landratsamt", ["amt"]],
    ["Volkshochschule", ["hochschule", "schule"]],
    ["Jugendmigrationsdienst", ["migrationsdienst", "dienst"]],
    ["Praxisbeispiel", ["beispiel"]],
    ["Arbeitskreise", ["kreise"]],
    ["Ausbildung", []],
    ["Bestand", []],
    ["Transport", []],
    ["Insgesamt", []],
    ["Integration", []],
    ["Kurs", []],
    ["verantwortungsdienst", []],
    ["BAMF-Kurs", []],
    ["Школа", []],
  ];
  it.each(rows)("%s → %j", (word, parts) => expect(toCompoundParts(word, nouns)).toEqual(parts));

  it("gives only endings of the word, each shorter than the one before", () => {
    const part = fc.constantFrom(
      "Jugend",
      "Migrations",
      "Kurs",
      "Amt",
      "Haus",
      "Arbeits",
      "Kreis",
      "Dienste",
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (all) => {
        const [first = "", ...rest] = all;
        const word = first + rest.join("").toLowerCase();
        const parts = [word.toLowerCase(), ...toCompoundParts(word, nouns)];
        for (const [place, found] of parts.slice(1).entries()) {
          expect(parts[place]?.endsWith(found)).toBe(true);
          expect(found.length).toBeLessThan(parts[place]?.length ?? 0);
        }
      }),
    );
  });
});
