import { describe, expect, it } from "vitest";
import { toChronicle } from "../../src/views/chronicle.ts";
import { aBlock, aNetwork, anEvent } from "../builders.ts";

const entryOf = (event: ReturnType<typeof anEvent>, locale: "de" | "en" = "de") =>
  toChronicle(aNetwork(), [event], locale)[0];

describe("toChronicle", () => {
  it.each([
    [anEvent("a", "2014"), "de", "2014"],
    [anEvent("a", "2014-12"), "de", "Dezember 2014"],
    [anEvent("a", "2014-12-05"), "de", "5. Dezember 2014"],
    [anEvent("a", "2014-12-05"), "en", "5 December 2014"],
    [anEvent("a", "2014", { until: "2015-02" }), "de", "2014 – Februar 2015"],
    [anEvent("a", "2014", { dateText: aBlock("Ende 2014") }), "de", "Ende 2014"],
  ] as const)("dates %j in %s as %s, never more exact than known", (event, locale, text) => {
    expect(entryOf(event, locale)?.date.text).toBe(text);
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
