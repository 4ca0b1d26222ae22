import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../../src/domain/schema/fields/contact.ts";
import { addDays } from "../../../src/domain/time/partial-date.ts";
import {
  toContactFreshness,
  toSourceFreshness,
  toStatementFreshness,
} from "../../../src/domain/upkeep/freshness.ts";
import { aSource, sourceId } from "../../builders.ts";

const limits = { contactMonths: 12, graceDays: 90, sourceMonths: 6 };
const freshOf = (wish: Partial<Contact>, day: string, sources = [aSource()]) =>
  toContactFreshness(
    { kind: "fax", value: "1", sources: sources.map(({ id }) => id), ...wish },
    (id) => sources.find((source) => source.id === id),
    limits,
    day,
  );
const { date: _, ...undated } = aSource();

describe("toContactFreshness", () => {
  it.each([
    ["its source", {}, "2025-03-01", "2026-03-02"],
    ["the date it held, if that is told", { asOf: "2015-02" }, "2015-02", "2016-02-29"],
    ["its confirmation", { asOf: "2015", checked: "2026-01-31" }, "2026-01-31", "2027-02-01"],
    [
      "the later of two confirmations",
      { checked: "2026-01-31", confirmed: { date: "2026-05", role: "Amt" } },
      "2026-05",
      "2027-06-01",
    ],
    [
      "the more exact of two that may be the same",
      { checked: "2026-05-31", confirmed: { date: "2026-05", role: "Amt" } },
      "2026-05-31",
      "2027-06-01",
    ],
  ])("counts from %s", (_, wish, since, dueOn) => {
    expect(freshOf(wish, "2026-11-25")).toMatchObject({ since, dueOn, reason: "unconfirmed" });
  });

  it.each([
    ["2026-03-01", false, false],
    ["2026-03-02", true, false],
    ["2026-05-31", true, false],
    ["2026-06-01", true, true],
  ])("is due after its months and overdue after its days of grace: %s", (day, isDue, isOverdue) => {
    expect(freshOf({}, day)).toMatchObject({ isDue, isOverdue });
  });

  it("never holds longer than it expires, and no longer than others for expiring late", () => {
    expect(freshOf({ checked: "2026-01-01", expires: "2026-02-28" }, "2026-03-01")).toMatchObject({
      dueOn: "2026-03-01",
      reason: "expired",
      isDue: true,
    });
    expect(freshOf({ checked: "2026-01-01", expires: "2030-01-01" }, "2027-01-02")).toMatchObject({
      reason: "unconfirmed",
      isDue: true,
    });
  });

  it("is overdue where nobody can tell since when it holds", () => {
    expect(freshOf({}, "2026-11-25", [{ ...undated, id: sourceId }])).toEqual({
      reason: "undated",
      isDue: true,
      isOverdue: true,
    });
  });

  it("once due stays due, whatever the day", () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays("2020-01-01", count));
    fc.assert(
      fc.property(days, days, days, (checked, one, other) => {
        const [earlier = "", later = ""] = [one, other].sort();
        const before = freshOf({ checked }, earlier);
        const after = freshOf({ checked }, later);
        expect(Number(after.isDue)).toBeGreaterThanOrEqual(Number(before.isDue));
        expect(Number(after.isOverdue)).toBeGreaterThanOrEqual(Number(before.isOverdue));
        expect(Number(after.isDue)).toBeGreaterThanOrEqual(Number(after.isOverdue));
      }),
    );
  });
});

describe("other statements", () => {
  it("are due only when somebody said until when or on which day they were confirmed", () => {
    expect(toStatementFreshness({}, limits, "2026-11-25")).toBeUndefined();
    expect(toStatementFreshness({ checked: "2026-05-25" }, limits, "2026-11-25")?.isDue).toBe(false);
    expect(toStatementFreshness({ checked: "2026-05-25" }, limits, "2026-11-26")?.isDue).toBe(true);
    expect(toStatementFreshness({ expires: "2026-11-24" }, limits, "2026-11-25")?.isDue).toBe(true);
  });

  it("sources are to be read again after their months", () => {
    expect(toSourceFreshness(aSource({ checked: "2026-01-10" }), limits, "2026-07-10").isDue).toBe(false);
    expect(toSourceFreshness(aSource({ checked: "2026-01-10" }), limits, "2026-07-11").isDue).toBe(true);
  });
});
