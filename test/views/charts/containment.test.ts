import { describe, expect, it } from "vitest";
import { toPlacements } from "../../../src/views/charts/containment.ts";
import { aBody, aNetwork } from "../../builders.ts";
import { aSmallCounty, connectedIds, forAnyNetwork } from "../chart-laws.ts";

describe("toPlacements", () => {
  const placements = new Map(toPlacements(aSmallCounty()).map((placement) => [placement.body.id, placement]));

  it.each([
    ["netzwerk", undefined, undefined, []],
    ["rathaus", undefined, undefined, []],
    ["rat", "netzwerk", undefined, ["partOf rat netzwerk"]],
    ["amt", "rat", "rathaus", ["memberOf amt rat", "partOf amt rathaus"]],
    ["schule", "rat", undefined, ["memberOf schule rat"]],
    ["lotse", "rathaus", undefined, ["partOf lotse rathaus"]],
  ])("puts %s into %s, framed by %s", (id, inside, framedBy, shows) => {
    const found = placements.get(id);
    expect([found?.inside, found?.framedBy]).toEqual([inside, framedBy]);
    expect(found?.shows.map((relation) => relation.id)).toEqual(shows);
  });

  it("has no place for a body nothing is known to be joined with", () => {
    expect(placements.has("allein")).toBe(false);
  });

  it("draws no frame where the home already stands around the board", () => {
    const network = aNetwork({
      bodies: [
        aBody("rat", { kind: "board", relations: [["partOf", "rathaus"]] }),
        aBody("amt", {
          kind: "department",
          relations: [
            ["partOf", "rathaus"],
            ["memberOf", "rat"],
          ],
        }),
      ],
    });
    expect(toPlacements(network).find(({ body }) => body.id === "amt")).not.toHaveProperty("framedBy");
  });

  it("draws no frame where the home is the board itself, and shows the membership alone", () => {
    const network = aNetwork({
      bodies: [
        aBody("rat", { kind: "board" }),
        aBody("buero", {
          kind: "department",
          relations: [
            ["partOf", "rat"],
            ["memberOf", "rat"],
          ],
        }),
      ],
    });
    const placement = toPlacements(network).find(({ body }) => body.id === "buero");
    expect(placement).not.toHaveProperty("framedBy");
    expect(placement?.inside).toBe("rat");
    expect(placement?.shows.map(({ id }) => id)).toEqual(["memberOf buero rat"]);
  });

  it("gives each connected body of any network one place", () => {
    forAnyNetwork((network) => {
      expect(
        toPlacements(network)
          .map(({ body }) => body.id)
          .sort(),
      ).toEqual(connectedIds(network));
    });
  });
});
