import { describe, expect, it } from "vitest";
import type { Contact } from "../../src/domain/schema/contact.ts";
import { toContacts } from "../../src/views/contacts.ts";
import { aBlock, aNetwork, sourceId } from "../builders.ts";

const viewOf = (contact: Omit<Contact, "sources">) =>
  toContacts(aNetwork(), [{ ...contact, sources: [sourceId] }], "de")[0];

describe("toContacts", () => {
  it.each([
    ["phone", "01234 567-0", "tel:+4912345670"],
    ["phone", "+49 1234 567", "tel:+491234567"],
    ["phone", "0049 1234 567", "tel:00491234567"],
    ["phone", "01234/567", "tel:+491234567"],
    ["email", "integration@example.org", "mailto:integration@example.org"],
    ["website", "https://stadt.example.org/", "https://stadt.example.org/"],
    ["fax", "01234 567", undefined],
    ["address", "Musterplatz 1", undefined],
  ] as const)("a tap on %s %s opens %s", (kind, value, href) => {
    expect(viewOf({ kind, value })).toMatchObject({ kind, value });
    expect(viewOf({ kind, value })?.href).toBe(href);
  });

  it("says who confirmed it and when, or leaves it to be checked", () => {
    const confirmed = { date: "2026-05", role: "Kreisverwaltung" };
    expect(viewOf({ kind: "fax", value: "1", confirmed })?.confirmed).toEqual({
      role: "Kreisverwaltung",
      date: "Mai 2026",
    });
    expect(viewOf({ kind: "fax", value: "1" })).not.toHaveProperty("confirmed");
  });

  it("shows what a contact is for", () => {
    expect(viewOf({ kind: "fax", value: "1", label: aBlock("Zentrale") })?.label?.text).toBe("Zentrale");
  });
});
