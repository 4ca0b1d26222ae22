import { describe, expect, it } from "vitest";
import { toRelationPeriod } from "../../../src/domain/network/relation-period.ts";
import { aBody, aNetwork, aRelation, type BodyWish } from "../../builders.ts";

const periodOf = (own: BodyWish, source: BodyWish, target: BodyWish, day: string) => {
  const network = aNetwork({
    bodies: [
      aBody("a", { ...source, relations: [aRelation("a", "memberOf", "b", own as object)] }),
      aBody("b", target),
    ],
  });
  const relation = network.relations.find(({ id }) => id === "memberOf a b");
  if (!relation) throw new Error("no relation");
  return toRelationPeriod(network, relation, day);
};

describe("the period of a relation", () => {
  it.each<[string, BodyWish, BodyWish, BodyWish, object]>([
    ["without any date", {}, {}, {}, {}],
    [
      "with its own dates",
      { validFrom: "2014", validTo: "2019" },
      {},
      {},
      { validFrom: "2014", validTo: "2019" },
    ],
    ["of a body that is over", {}, { validTo: "2015" }, {}, { validTo: "2015" }],
    ["to a body that is over", {}, {}, { validTo: "2015" }, { validTo: "2015" }],
    ["between two: the first end counts", {}, { validTo: "2018" }, { validTo: "2015" }, { validTo: "2015" }],
    ["that ended before its ends", { validTo: "2012" }, { validTo: "2015" }, {}, { validTo: "2012" }],
    ["that should outlive an end", { validTo: "2020" }, { validTo: "2015" }, {}, { validTo: "2015" }],
    [
      "known less exactly than its end",
      { validTo: "2015" },
      { validTo: "2015-06" },
      {},
      { validTo: "2015-06" },
    ],
    ["of one that ends later", {}, { validTo: "2030" }, {}, {}],
    ["of one that is still to come", {}, { validFrom: "2030" }, {}, { validFrom: "2030" }],
    ["of one that began before", {}, { validFrom: "2014" }, {}, {}],
  ])("%s", (_, own, source, target, expected) => {
    expect(periodOf(own, source, target, "2026-12-01")).toEqual(expected);
  });
});
