import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSlug, maxSlugLength, toSlug } from "../../../../src/domain/schema/fields/id.ts";

describe("isSlug", () => {
  it.each([
    ["beirat", true],
    ["2015-02-arbeitskreise", true],
    ["a", true],
    ["a".repeat(maxSlugLength), true],
    ["a".repeat(maxSlugLength + 1), false],
    ["", false],
    ["Beirat", false],
    ["bei rat", false],
    ["bei--rat", false],
    ["-beirat", false],
    ["beirat-", false],
    ["für", false],
    ["bei_rat", false],
    ["../beirat", false],
    ["beirat\n", false],
    ["__proto__", false],
    ["con", false],
    ["lpt1", false],
    ["con-1", true],
    ["konsole", true],
  ])("%j: %s", (text, expected) => {
    expect(isSlug(text)).toBe(expected);
  });
});

describe("toSlug", () => {
  it.each([
    ["Fachdienst Ausländerwesen", "fachdienst-auslaenderwesen"],
    ["Größe & Maß", "groesse-mass"],
    ["  Café  ", "cafe"],
    ["“beirat”", "beirat"],
    ["Beirat, 2. Sitzung", "beirat-2-sitzung"],
    ["العربية", ""],
    ["---", ""],
    ["CON", ""],
    [`${"a".repeat(maxSlugLength - 1)} b`, "a".repeat(maxSlugLength - 1)],
  ])("%j becomes %j", (name, slug) => {
    expect(toSlug(name)).toBe(slug);
  });

  it("gives a slug or nothing, and leaves slugs alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (name) => {
        const slug = toSlug(name);
        expect(slug === "" || isSlug(slug)).toBe(true);
        expect(toSlug(slug)).toBe(slug);
      }),
    );
  });
});
