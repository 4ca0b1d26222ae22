import { describe, expect, it } from "vitest";
import type { Contact } from "../../../src/domain/schema/fields/contact.ts";
import { toContacts } from "../../../src/views/facts/contact-groups.ts";
import { aBlock, aNetwork, aSource, sourceId } from "../../builders.ts";

const viewOf = (contact: Omit<Contact, "sources">, day = "2026-01-25") =>
  toContacts(aNetwork(), { contacts: [{ ...contact, sources: [sourceId] }] }, "de", day)[0];

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

  it("says who confirmed it and when, or from when it is", () => {
    const confirmed = { date: "2026-05", role: "Kreisverwaltung" };
    expect(viewOf({ kind: "fax", value: "1", confirmed })?.confirmed).toEqual({
      role: "Kreisverwaltung",
      date: "Mai 2026",
    });
    expect(viewOf({ kind: "fax", value: "1", confirmed })).not.toHaveProperty("age");
    expect(viewOf({ kind: "fax", value: "1" })).not.toHaveProperty("confirmed");
  });

  it.each([
    ["it is a year and a day old", {}, "2026-03-02", "contact.due.change 1. März 2025"],
    ["it is a year old", {}, "2026-03-01", "cite.asOf 1. März 2025"],
    ["it was looked up", { checked: "2026-02-01" }, "2027-02-01", "cite.asOf 1. Februar 2026"],
    [
      "it was looked up long ago",
      { checked: "2026-02-01" },
      "2027-02-02",
      "contact.due.change 1. Februar 2026",
    ],
    [
      "its last day is over",
      { checked: "2026-02-01", expires: "2026-05-31" },
      "2026-06-01",
      "contact.due.expired 31. Mai 2026",
    ],
    ["only its year is known", { asOf: "2015" }, "2026-01-25", "contact.due.change 2015"],
  ] as const)("tells readers from when it is: %s", (_, wish, day, age) => {
    const view = viewOf({ kind: "fax", value: "1", ...wish }, day);
    expect(`${view?.age?.word} ${view?.age?.date}`).toBe(age);
    // One date is enough.
    expect(view?.citation).not.toHaveProperty("asOf");
  });

  it("says of what has no date that nobody knows from when it is", () => {
    const undated = { ...aSource({ dateText: aBlock("undatiert") }), date: undefined };
    const network = aNetwork({ sources: [undated] });
    const contacts: Contact[] = [{ kind: "email", value: "a@example.org", sources: [sourceId] }];
    expect(toContacts(network, { contacts }, "de", "2026-01-25")[0]?.age).toEqual({
      word: "contact.due.undated",
      date: "",
    });
  });

  it.each([
    ["phone", ["phone"], "contact.due.call"],
    ["address", ["address", "phone"], "contact.due.call"],
    ["address", ["address", "email"], "contact.due.change"],
    ["email", ["email", "phone"], "contact.due.change"],
    ["website", ["website", "phone"], "contact.due.change"],
    ["fax", ["fax", "phone"], "contact.due.change"],
  ] as const)("asks to call before, where one can: %s among %j", (kind, kinds, word) => {
    const contacts = kinds.map((each) => ({ kind: each, value: "1", asOf: "2015", sources: [sourceId] }));
    const views = toContacts(aNetwork(), { contacts }, "de", "2026-01-25");
    expect(views.find((view) => view.kind === kind)?.age).toEqual({ word, date: "2015" });
  });

  it("asks nobody to call a number that holds no longer", () => {
    const contacts: Contact[] = [
      { kind: "address", value: "Markt 1", asOf: "2015", sources: [sourceId] },
      { kind: "phone", value: "1", expires: "2025-12-31", sources: [sourceId] },
    ];
    const wordOn = (day: string) => toContacts(aNetwork(), { contacts }, "de", day)[0]?.age?.word;
    expect(wordOn("2025-12-31")).toBe("contact.due.call");
    expect(wordOn("2026-01-01")).toBe("contact.due.change");
  });

  it("ends with the body it belongs to", () => {
    const confirmed = { date: "2026-01", role: "Amt" };
    const contacts: Contact[] = [{ kind: "phone", value: "1", confirmed, sources: [sourceId] }];
    const [view] = toContacts(aNetwork(), { contacts, validTo: "2025" }, "de", "2026-01-25");
    expect(view?.age).toEqual({ word: "contact.due.expired", date: "2025" });
    expect(view).not.toHaveProperty("confirmed");
  });

  it("shows no confirmation that is too long ago, but since when there is none", () => {
    const view = viewOf(
      { kind: "fax", value: "1", confirmed: { date: "2024-05", role: "Amt" } },
      "2026-01-25",
    );
    expect(view).not.toHaveProperty("confirmed");
    expect(view?.age).toEqual({ word: "contact.due.change", date: "Mai 2024" });
  });

  it("shows what a contact is for", () => {
    expect(viewOf({ kind: "fax", value: "1", label: aBlock("Zentrale") })?.label?.text).toBe("Zentrale");
  });
});
