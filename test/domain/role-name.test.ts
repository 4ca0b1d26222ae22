import { describe, expect, it } from "vitest";
import { namesPerson } from "../../src/domain/role-name.ts";

describe("a role is plainly a person", () => {
  it.each([
    ["Dr. Max Müller", true],
    ["Prof. Dr. Müller", true],
    ["Praxis Dr.Müller", true],
    ["Frau Müller", true],
    ["Sprachmittlung (Herr Müller)", true],
    ["Dipl.-Päd. Müller", true],
    ["max.mueller@example.org", true],
    ["Sprachmittlung des Landratsamts", false],
    ["Beauftragte für Frauen", false],
    ["Beratungsstelle Frau und Beruf", false],
    ["Volkshochschule", false],
    ["Dr.-Max-Müller-Schule", false],
    ["Caritas Meiningen", false],
  ])("%s: %s", (role, expected) => expect(namesPerson(role)).toBe(expected));
});
