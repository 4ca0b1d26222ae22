import { describe, expect, it } from "vitest";
import { checkParents } from "../../../src/domain/integrity/parents.ts";
import { aBody, aRelation, type BodyWish, someFacts, theNetwork, theRoot } from "../../builders.ts";

type Dates = { readonly validFrom?: string; readonly validTo?: string };

/** A group that belongs to an office for one time after another, and that office. */
const factsOf = (own: BodyWish, office: Dates, ...parts: Dates[]) =>
  someFacts({
    bodies: [
      theNetwork(),
      theRoot(),
      aBody("amt", { kind: "department", relations: [["partOf", "rathaus"]], ...office }),
      aBody("gruppe", {
        kind: "working-group",
        relations: parts.map((part) => aRelation("gruppe", "partOf", "amt", part)),
        ...own,
      }),
    ],
  });
const told = (facts: ReturnType<typeof factsOf>, day?: string) =>
  checkParents(facts, day).map(({ message }) => message);

describe("checkParents", () => {
  it.each<[string, BodyWish, Dates, Dates[]]>([
    ["nothing ends", {}, {}, [{}]],
    ["it ends with what it belongs to", { validTo: "2020" }, { validTo: "2020" }, [{}]],
    ["it ends in the year its partOf does", { validTo: "2020-05" }, {}, [{ validTo: "2020" }]],
    ["it ends before its partOf", { validTo: "2018" }, {}, [{ validTo: "2020" }]],
    ["it moved on", {}, {}, [{ validTo: "2020" }, { validFrom: "2021" }]],
    ["it moved on, told the other way round", {}, {}, [{ validFrom: "2021" }, { validTo: "2020" }]],
    ["an institution may stand alone", { kind: "institution" }, {}, [{ validTo: "2020" }]],
    ["it states no partOf, which another rule tells", {}, {}, []],
    ["it is still to come, as its partOf", { validFrom: "2030" }, {}, [{ validFrom: "2030" }]],
  ])("accepts that %s", (_, own, office, parts) => {
    expect(told(factsOf(own, office, ...parts), "2026-11-26")).toEqual([]);
  });

  it.each<[string, BodyWish, Dates, Dates[], string]>([
    [
      "its only partOf ended",
      {},
      {},
      [{ validTo: "2020" }],
      "„gruppe“ gehört nur bis 2020 zu „amt“ und danach zu keiner Stelle.",
    ],
    [
      "its last partOf ended",
      {},
      {},
      [{ validFrom: "2016", validTo: "2020-03" }, { validTo: "2015" }],
      "„gruppe“ gehört nur bis 2020-03 zu „amt“ und danach zu keiner Stelle.",
    ],
    [
      "its partOf ended before it did",
      { validTo: "2023" },
      {},
      [{ validTo: "2020" }],
      "„gruppe“ gehört nur bis 2020 zu „amt“ und danach zu keiner Stelle.",
    ],
    [
      "what it belongs to ended",
      {},
      { validTo: "2020" },
      [{}],
      "„amt“ bestand nur bis 2020; danach gehört „gruppe“ zu keiner Stelle.",
    ],
    [
      "its partOf begins in a mistyped year",
      {},
      {},
      [{ validFrom: "2062" }],
      "„gruppe“ gehört erst ab 2062 zu „amt“ und heute (2026-11-26) zu keiner Stelle.",
    ],
    [
      "what it belongs to begins later",
      {},
      { validFrom: "2062" },
      [{ validFrom: "2015" }],
      "„gruppe“ gehört erst ab 2062 zu „amt“ und heute (2026-11-26) zu keiner Stelle.",
    ],
  ])("refuses that %s", (_, own, office, parts, message) => {
    expect(told(factsOf(own, office, ...parts), "2026-11-26")).toEqual([message]);
  });

  it("asks for today only where it is told the day", () => {
    expect(told(factsOf({}, {}, { validFrom: "2062" }))).toEqual([]);
  });

  it.each<[string, BodyWish, Dates, Dates, string]>([
    [
      "an end for the body or a new place",
      {},
      {},
      { validTo: "2020" },
      'Besteht „gruppe“ nicht mehr, bitte über „relations“ „validTo: "2020"“ ergänzen, ohne Leerzeichen davor; sonst einen neuen Eintrag „kind: partOf“ mit „target“ und „validFrom“ ergänzen.',
    ],
    [
      "an end of the relation where the parent ended",
      {},
      { validTo: "2020" },
      {},
      'Besteht „gruppe“ nicht mehr, bitte über „relations“ „validTo: "2020"“ ergänzen, ohne Leerzeichen davor; sonst hier „validTo: "2020"“ und einen neuen Eintrag „kind: partOf“ mit „target“ und „validFrom“ ergänzen.',
    ],
    [
      "a change of dates where both are stated",
      { validTo: "2023" },
      {},
      { validTo: "2020" },
      "„gruppe“ bestand bis 2023: Bitte eines der Daten ändern oder einen neuen Eintrag „kind: partOf“ mit „target“ und „validFrom“ ergänzen.",
    ],
  ])("offers %s", (_, own, office, part, remedy) => {
    expect(checkParents(factsOf(own, office, part)).map((error) => error.remedy)).toEqual([remedy]);
  });
});
