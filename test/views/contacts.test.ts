import { describe, expect, it } from "vitest";
import type { Contact } from "../../src/domain/schema/contact.ts";
import { toContacts } from "../../src/views/contacts.ts";
import { aBlock, aNetwork, sourceId } from "../builders.ts";

const viewOf = (contact: Omit<Contact, "sources">, day = "2026-01-25") =>
  toContacts(aNetwork(), [{ ...contact, sources: [sourceId] }], "de", day)[0];

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

  it.each([
    ["nobody has confirmed it for a year", {}, "2026-03-02", { reason: "unconfirmed", date: "1. März 2025" }],
    ["a year is not yet over", {}, "2026-03-01", undefined],
    ["it was confirmed", { checked: "2026-02-01" }, "2027-02-01", undefined],
    [
      "that is long ago",
      { checked: "2026-02-01" },
      "2027-02-02",
      { reason: "unconfirmed", date: "1. Februar 2026" },
    ],
    [
      "its last day is over",
      { checked: "2026-02-01", expires: "2026-05-31" },
      "2026-06-01",
      { reason: "expired", date: "31. Mai 2026" },
    ],
    ["only its year is known", { asOf: "2015" }, "2026-01-25", { reason: "unconfirmed", date: "2015" }],
  ] as const)("tells readers when %s", (_, wish, day, due) => {
    const view = viewOf({ kind: "fax", value: "1", ...wish }, day);
    expect(view?.due).toEqual(due);
    // One date is enough: what is due says it instead of the citation.
    if (due) expect(view?.citation).not.toHaveProperty("asOf");
  });

  it("shows no confirmation that is too long ago, but since when there is none", () => {
    const view = viewOf(
      { kind: "fax", value: "1", confirmed: { date: "2024-05", role: "Amt" } },
      "2026-01-25",
    );
    expect(view).not.toHaveProperty("confirmed");
    expect(view?.due).toEqual({ reason: "unconfirmed", date: "Mai 2024" });
  });

  it("shows what a contact is for", () => {
    expect(viewOf({ kind: "fax", value: "1", label: aBlock("Zentrale") })?.label?.text).toBe("Zentrale");
  });
});
