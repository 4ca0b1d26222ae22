import { describe, expect, it } from "vitest";
import { isApart, isOver, isPresent, isSuccession, isToCome } from "../../../src/domain/time/period.ts";

describe("a period", () => {
  it.each([
    [{}, "2026-11-25", "present"],
    [{ validFrom: "2026-11-25" }, "2026-11-25", "present"],
    [{ validFrom: "2026-11-26" }, "2026-11-25", "to come"],
    [{ validFrom: "2026" }, "2026-11-25", "present"],
    [{ validFrom: "2027" }, "2026-11-25", "to come"],
    [{ validTo: "2026-11-25" }, "2026-11-25", "present"],
    [{ validTo: "2026-11-24" }, "2026-11-25", "over"],
    [{ validTo: "2026-11" }, "2026-11-25", "present"],
    [{ validTo: "2026-10" }, "2026-11-25", "over"],
    [{ validFrom: "2014", validTo: "2019" }, "2020-01-01", "over"],
    [{ validFrom: "2014", validTo: "2019" }, "2013-12-31", "to come"],
  ])("%j is, on %s, %s", (period, day, state) => {
    expect([isOver(period, day), isPresent(period, day), isToCome(period, day)]).toEqual([
      state === "over",
      state === "present",
      state === "to come",
    ]);
  });

  it.each([
    [{ validTo: "2019" }, { validFrom: "2020" }, true],
    [{ validTo: "2019" }, { validFrom: "2019-06" }, false],
    [{ validTo: "2019" }, {}, false],
    [{}, {}, false],
  ])("%j and %j are apart: %s", (one, other, apart) => {
    expect([isApart(one, other), isApart(other, one)]).toEqual([apart, apart]);
  });

  it.each([
    [{ validTo: "2019" }, { validFrom: "2020" }, true],
    [{ validTo: "2019" }, { validFrom: "2019" }, true],
    [{ validTo: "2019" }, { validFrom: "2019-06" }, true],
    [{ validTo: "2019-05" }, { validFrom: "2019-06" }, true],
    [{ validTo: "2019-06-01" }, { validFrom: "2019-06-01" }, true],
    [{ validTo: "2019-07" }, { validFrom: "2019-06" }, false],
    [{ validTo: "2019" }, { validFrom: "2018" }, false],
    [{ validFrom: "2018", validTo: "2018" }, { validFrom: "2018", validTo: "2018" }, false],
    [{ validTo: "2019" }, {}, false],
    [{}, { validFrom: "2020" }, false],
    [{}, {}, false],
  ])("%j and %j may follow each other: %s", (one, other, follows) => {
    expect([isSuccession(one, other), isSuccession(other, one)]).toEqual([follows, follows]);
  });
});
