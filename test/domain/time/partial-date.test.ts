import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  isBefore,
  isDay,
  isPartialDate,
  renderPartialDate,
  toLastDay,
  toPartialDate,
} from "../../../src/domain/time/partial-date.ts";

describe("isPartialDate", () => {
  it.each([
    ["2014", true],
    ["2014-12", true],
    ["2014-12-05", true],
    ["2024-02-29", true],
    ["2000-02-29", true],
    ["1900-02-29", false],
    ["2023-02-29", false],
    ["2015-02-31", false],
    ["2015-04-31", false],
    ["2015-00", false],
    ["2015-13", false],
    ["2015-01-00", false],
    ["2015-01-32", false],
    ["0215", false],
    ["20155", false],
    ["2015-1", false],
    ["2015-1-1", false],
    ["31.2.2015", false],
    ["gestern", false],
    ["", false],
    ["2015-12-05T00:00", false],
    ["2015-12-05\n", false],
  ])("%j: %s", (text, expected) => {
    expect(isPartialDate(text)).toBe(expected);
  });

  it("holds for every day of the calendar", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
        (date) => {
          expect(isPartialDate(date.toISOString().slice(0, 10))).toBe(true);
        },
      ),
    );
  });
});

describe("toPartialDate", () => {
  it.each([
    ["5.12.2014", "2014-12-05"],
    ["05.12.2014", "2014-12-05"],
    ["12/2014", "2014-12"],
    ["12.2014", "2014-12"],
    ["2014-2-7", "2014-02-07"],
    ["2014/12", "2014-12"],
    ["29. Februar 2020", "2020-02-29"],
    ["5.Mai 2014", "2014-05-05"],
    ["Sept. 2014", "2014-09"],
    ["02/29/2020", "2020-02-29"],
    ["30. Februar 2020", undefined],
    ["5. Brumaire 2014", undefined],
    ["31.2.2015", undefined],
    ["gestern", undefined],
    ["2014", undefined],
    ["", undefined],
  ])("%j was meant as %j", (text, meant) => {
    expect(toPartialDate(text)).toBe(meant);
  });
});

describe("isBefore", () => {
  it.each([
    ["2014", "2015", true],
    ["2015", "2014", false],
    ["2015", "2015-03", false],
    ["2015-03", "2015", false],
    ["2015-02", "2015-03-01", true],
    ["2015-03-01", "2015-03-01", false],
  ])("%s before %s: %s", (date, other, expected) => {
    expect(isBefore(date, other)).toBe(expected);
  });
});

describe("renderPartialDate", () => {
  it.each([
    ["2014", "de", "2014"],
    ["2014-12", "de", "Dezember 2014"],
    ["2014-12-05", "de", "5. Dezember 2014"],
    ["2014-12-05", "en-GB", "5 December 2014"],
    ["2014-12-05", "uk", "5 грудня 2014 р."],
    ["2014-12", "fa-u-nu-latn", "دسامبر 2014"],
  ])("%s in %s is %s", (date, tag, words) => {
    expect(renderPartialDate(date, tag)).toBe(words);
  });
});

describe("days", () => {
  it.each([
    ["2015", "2015-12-31"],
    ["2015-02", "2015-02-28"],
    ["2024-02", "2024-02-29"],
    ["2015-12", "2015-12-31"],
    ["2015-03-07", "2015-03-07"],
  ])("the last day %s may mean is %s", (date, day) => expect(toLastDay(date)).toBe(day));

  it.each([
    ["2015-01-31", 1, "2015-02-28"],
    ["2015-12-31", 12, "2016-12-31"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2015-11-30", 3, "2016-02-29"],
    ["2015-05-15", 20, "2017-01-15"],
  ])("%s and %i months is %s", (day, months, later) => expect(addMonths(day, months)).toBe(later));

  it.each([
    ["2015-12-31", 1, "2016-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2016-01-01", -1, "2015-12-31"],
  ])("%s and %i days is %s", (day, days, other) => expect(addDays(day, days)).toBe(other));

  it.each([
    ["2015-12-31", true],
    ["2015-12", false],
    ["2015", false],
    ["2015-02-30", false],
  ])("%s is a day: %s", (date, is) => expect(isDay(date)).toBe(is));
});
