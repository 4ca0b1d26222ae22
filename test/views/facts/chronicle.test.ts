import { describe, expect, it } from "vitest";
import { toChronicle } from "../../../src/views/facts/chronicle.ts";
import { aBlock, aNetwork, anEvent } from "../../builders.ts";

const entryOf = (event: ReturnType<typeof anEvent>, locale: "de" | "en" = "de") =>
  toChronicle(aNetwork(), [event], locale)[0];

describe("toChronicle", () => {
  it.each([
    [anEvent("a", "2014"), "de", "2014"],
    [anEvent("a", "2014-12"), "de", "Dezember 2014"],
    [anEvent("a", "2014-12-05"), "de", "5. Dezember 2014"],
    [anEvent("a", "2014-12-05"), "en", "5 December 2014"],
    [anEvent("a", "2014", { until: "2015-02" }), "de", "2014"],
    [anEvent("a", "2014", { dateText: aBlock("Ende 2014") }), "de", "Ende 2014"],
  ] as const)("dates %j in %s as %s, never more exact than known", (event, locale, text) => {
    expect(entryOf(event, locale)?.date.text).toBe(text);
  });

  it.each([
    [anEvent("a", "2025-10-01", { until: "2028-09-30" }), "de", "1. Oktober 2025", "30. September 2028"],
    [anEvent("a", "2025-10-01", { until: "2028" }), "en", "1 October 2025", "2028"],
    [
      anEvent("a", "2016", { until: "2017-06", dateText: aBlock("2016 bis Ende Juni 2017") }),
      "de",
      "2016 bis Ende Juni 2017",
      undefined,
    ],
    [anEvent("a", "2016"), "de", "2016", undefined],
  ] as const)("lets what goes on for a time begin on its first day: %j", (event, locale, date, until) => {
    const entry = entryOf(event, locale);
    expect([entry?.date.text, entry?.until]).toEqual([date, until]);
  });

  it("keeps year, machine date and order, and names who took part", () => {
    const events = [anEvent("b", "2015-02", { bodies: ["rathaus"] }), anEvent("a", "2014")];
    const entries = toChronicle(aNetwork(), events, "de");
    expect(entries.map(({ id, year, isoDate }) => [id, year, isoDate])).toEqual([
      ["b", "2015", "2015-02"],
      ["a", "2014", "2014"],
    ]);
    expect(entries[0]?.bodies).toEqual([{ id: "rathaus", name: "Name von rathaus" }]);
  });
});
