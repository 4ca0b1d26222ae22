import { describe, expect, it } from "vitest";
import { checkHierarchy } from "../../../src/domain/integrity/hierarchy.ts";
import { checkPeriods } from "../../../src/domain/integrity/periods.ts";
import type { StatedRelation } from "../../../src/domain/schema/relation-schema.ts";
import { aBody, aRelation, someFacts, theNetwork, theRoot } from "../../builders.ts";

const factsOf = (own: object, ...relations: StatedRelation[]) =>
  someFacts({
    bodies: [
      theNetwork(),
      theRoot(),
      aBody("rat", {
        kind: "board",
        validFrom: "2014",
        validTo: "2019",
        relations: [["partOf", "netzwerk"]],
      }),
      aBody("a", { ...own, relations }),
    ],
  });

describe("checkPeriods", () => {
  it.each([
    ["nothing is dated", {}, {}, undefined],
    ["a relation lies inside", {}, { validFrom: "2015", validTo: "2019-03" }, undefined],
    ["begin is only known as the year of the end", {}, { validFrom: "2019-06" }, undefined],
    [
      "it begins after an end of a body",
      {},
      { validFrom: "2020" },
      "Die Beziehung beginnt 2020, aber „rat“ bestand nur bis 2019.",
    ],
    [
      "it ends before a body begins",
      {},
      { validTo: "2013" },
      "Die Beziehung endet 2013, aber „rat“ besteht erst seit 2014.",
    ],
    [
      "it ends before its own body begins",
      { validFrom: "2018" },
      { validTo: "2017" },
      "Die Beziehung endet 2017, aber „a“ besteht erst seit 2018.",
    ],
  ])("when %s", (_, own, period, message) => {
    const found = checkPeriods(factsOf(own, aRelation("a", "memberOf", "rat", period)));
    expect(found.map((error) => error.message)).toEqual(message === undefined ? [] : [message]);
  });
});

describe("checkHierarchy", () => {
  const partOf = (target: string, period: object) => aRelation("a", "partOf", target, period);
  it("lets a body belong to one thing after another, never to two at a time", () => {
    const moved = [partOf("rathaus", { validTo: "2016" }), partOf("netzwerk", { validFrom: "2017" })];
    expect(checkHierarchy(factsOf({}, ...moved))).toEqual([]);
    const both = [partOf("rathaus", { validTo: "2017" }), partOf("netzwerk", { validFrom: "2017" })];
    expect(checkHierarchy(factsOf({}, ...both)).map(({ message }) => message)).toEqual([
      "„a“ gehört hier zu mehr als einer Stelle.",
    ]);
  });
});
