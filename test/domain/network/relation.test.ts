import { expect, it } from "vitest";
import { toRelations } from "../../../src/domain/network/relation.ts";
import { aBody, aRelation } from "../../builders.ts";

it("numbers a relation that ended and began again, so that no id is there twice", () => {
  const body = aBody("a", {
    relations: [
      aRelation("a", "memberOf", "rat", { validTo: "2018" }),
      aRelation("a", "memberOf", "rat", { validFrom: "2020" }),
      aRelation("a", "mediatesBetween", ["rat", "netzwerk"]),
    ],
  });
  expect(toRelations(body).map(({ id }) => id)).toEqual([
    "memberOf a rat",
    "memberOf a rat 2",
    "mediatesBetween a rat netzwerk",
  ]);
});
