import { describe, expect, it } from "vitest";
import { knownLocales } from "../../../src/domain/locale.ts";
import { missingMark, operatorFields, siteSchema } from "../../../src/domain/schema/site.ts";

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
    ["a field of the operator's own", { operator: { ...site.operator, person: "X" } }, false],
  ])("%s: %s", (_, changes, expected) => {
    expect(siteSchema.safeParse({ ...site, ...changes }).success).toBe(expected);
  });
});
