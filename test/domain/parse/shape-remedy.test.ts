import { describe, expect, it } from "vitest";
import { toGroupRemedy, toListRemedy, toValueSuggestion } from "../../../src/domain/parse/shape-remedy.ts";
import { contactSchema } from "../../../src/domain/schema/fields/contact.ts";
import { translationSchema } from "../../../src/domain/schema/translation-schema.ts";

describe("a text that should be a list", () => {
  it.each([
    ["a, b", ["a", "b"]],
    ["a,b", ["a", "b"]],
    ["a; b", ["a", "b"]],
    ["• Sprachkurs • Deutschkurs", ["Sprachkurs", "Deutschkurs"]],
    ["-a -b", ["a", "b"]],
    ["lra-vhs-2015", ["lra-vhs-2015"]],
    ["Amt für Soziales", ["Amt für Soziales"]],
  ])("%j is shown as %j", (value, entries) => {
    expect(toListRemedy("array", value)).toMatch(
      new RegExp(`: ${entries.map((entry) => `„- ${entry}“`).join(", ")}\\.$`),
    );
  });

  it.each([
    ["array", " - "],
    ["array", null],
    ["string", "a, b"],
  ])("of %s, %j shows nothing", (type, value) => {
    expect(toListRemedy(type, value)).toBeUndefined();
  });
});

describe("a text that should be a group", () => {
  it.each([
    ["ja", "„date: …“ (Datum), „role: …“ (Rolle)."],
    ["2026-11-25", '„date: "2026-11-25"“ (Datum), „role: …“ (Rolle).'],
  ])("%j is shown as its lines", (value, lines) => {
    const remedy = toGroupRemedy("object", value, ["confirmed"], contactSchema);
    expect(remedy).toMatch(/^Bitte „confirmed:“ allein in die Zeile schreiben/);
    expect(remedy?.endsWith(lines)).toBe(true);
  });

  it("finds the fields below names anyone may choose", () => {
    expect(toGroupRemedy("object", "ja", ["blocks", "x", "reviewed"], translationSchema)).toContain(
      "„by: …“",
    );
  });

  it.each([
    ["string", "ja", ["confirmed"]],
    ["object", null, ["confirmed"]],
    ["object", "ja", ["unbekannt"]],
    ["object", "ja", [0]],
  ])("of %s, %j at %j shows nothing", (type, value, path) => {
    expect(toGroupRemedy(type, value, path, contactSchema)).toBeUndefined();
  });
});

describe("a value", () => {
  const names = new Map([
    ["phone", "Telefonnummer"],
    ["fax", "Faxnummer"],
  ]);
  it.each([
    ["phon", names, "Meinten Sie „phone“ (Telefonnummer)?"],
    ["Telefon", names, "Meinten Sie „phone“ (Telefonnummer)?"],
    ["faxnummer", names, "Meinten Sie „fax“ (Faxnummer)?"],
    ["Brief", names, "Möglich sind: „fax“ (Faxnummer), „phone“ (Telefonnummer)."],
    ["Brief", new Map(), "Möglich sind: „fax“, „phone“."],
  ])("%j is told with what it means", (value, known, expected) => {
    expect(toValueSuggestion(value, ["phone", "fax"], known)).toBe(expected);
  });
});
