import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOutdated, toLocalDay } from "../../../src/views/offline/copy-age.ts";

describe("age of a copy", () => {
  it.each([
    ["2026-11-23", 90, "2026-11-22", false],
    ["2026-11-23", 90, "2026-11-23", false],
    ["2026-11-23", 90, "2027-02-20", false],
    ["2026-11-23", 90, "2027-02-21", true],
    ["2026-11-23", 90, "2036-01-01", true],
    ["2028-02-28", 1, "2028-02-29", true],
    ["2026-03-28", 2, "2026-03-29", false],
  ])("made on %s, current for %i days: outdated on %s is %s", (made, days, today, expected) =>
    expect(isOutdated(made, days, today)).toBe(expected),
  );

  it("once outdated stays outdated", () => {
    const day = fc
      .date({ min: new Date("2020-01-01"), max: new Date("2060-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 1000 }), day, day, (made, days, one, other) => {
        const [early = "", late = ""] = [one, other].sort();
        return !isOutdated(made, days, early) || isOutdated(made, days, late);
      }),
    );
  });

  it("takes the day where the reader is", () =>
    expect(toLocalDay(new Date(2026, 0, 5, 0, 30))).toBe("2026-01-05"));
});
