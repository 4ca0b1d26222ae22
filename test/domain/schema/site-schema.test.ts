import { describe, expect, it } from "vitest";
import { knownLocales } from "../../../src/domain/language/locale.ts";
import { missingMark, operatorFields, siteSchema } from "../../../src/domain/schema/site-schema.ts";

const site = {
  name: "Netz",
  region: "Stadt",
  claim: "Ein Satz.",
  edition: "2026",
  locales: ["de"],
  baseUrl: missingMark,
  fallbackDesk: "rathaus",
  operator: Object.fromEntries(Object.keys(operatorFields).map((key) => [key, missingMark])),
};

describe("siteSchema", () => {
  it("accepts a site whose operator has stated nothing yet", () => {
    expect(siteSchema.safeParse(site).success).toBe(true);
  });

  it.each(Object.keys(operatorFields))("wants %s to be stated or marked as missing", (key) => {
    const { [key]: _, ...operator } = site.operator;
    expect(siteSchema.safeParse({ ...site, operator }).success).toBe(false);
  });

  it.each([
    ["all languages", { locales: [...knownLocales] }, true],
    ["no language", { locales: [] }, false],
    ["an unknown language", { locales: ["de", "xx"] }, false],
    [
      "an offer in sign language",
      {
        accessibility: {
          signLanguage: { url: "https://x.example.org/", date: "2026", reviewers: "Prüfgruppe" },
        },
      },
      true,
    ],
    [
      "none of such offers",
      { accessibility: { easyLanguage: missingMark, signLanguage: missingMark } },
      true,
    ],
    [
      "an offer nobody has reviewed",
      { accessibility: { easyLanguage: { url: "https://x.example.org/", date: "2026" } } },
      false,
    ],
    ["an offer without a place", { accessibility: { easyLanguage: "ja" } }, false],
    ["any language Intl knows", { locales: ["de", "ckb", "ti"] }, true],
    ["an address", { baseUrl: "https://netz.example.org/" }, true],
    ["half an address", { baseUrl: "netz.example.org" }, false],
    ["a word for what is missing", { operator: { ...site.operator, name: "Fehlt" } }, false],
    ["an operator's mail address", { operator: { ...site.operator, email: "a@x.example" } }, true],
    ["two of them", { operator: { ...site.operator, email: "a@x.example, b@x.example" } }, false],
    ["an operator's phone number", { operator: { ...site.operator, phone: "01234 567-0" } }, true],
    ["one that is none", { operator: { ...site.operator, phone: "siehe oben" } }, false],
    ["an owner instead of a project", { repository: "https://github.com/kreis" }, false],
    ["a field of the operator's own", { operator: { ...site.operator, person: "X" } }, false],
  ])("%s: %s", (_, changes, expected) => {
    expect(siteSchema.safeParse({ ...site, ...changes }).success).toBe(expected);
  });

  it("keeps a project's address in one form", () => {
    const { data } = siteSchema.safeParse({ ...site, repository: "https://github.com/kreis/netz.git/" });
    expect(data?.repository).toBe("https://github.com/kreis/netz");
  });
});
