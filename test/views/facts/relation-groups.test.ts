import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Network } from "../../../src/domain/network/network.ts";
import { relationKinds } from "../../../src/domain/schema/relation-schema.ts";
import { toRelationGroups } from "../../../src/views/facts/relation-groups.ts";
import { aBody, aNetwork, aRelation, someFacts } from "../../builders.ts";
import { anyFacts } from "../../domain/any-network.ts";

describe("toRelationGroups", () => {
  const network = aNetwork({
    bodies: [
      aBody("rat", {
        kind: "board",
        relations: [
          ["partOf", "netzwerk"],
          ["supportsOnRequest", "kreis"],
        ],
      }),
      aBody("kreis", {
        kind: "working-group",
        relations: [
          ["partOf", "netzwerk"],
          ["relatedTo", "rat"],
        ],
      }),
      aBody("b", { relations: [["memberOf", "rat"]] }),
      aBody("a", { relations: [["memberOf", "rat"]] }),
    ],
  });

  it("shows a body what it does first, then what is done to it, members in German order", () => {
    const groups = toRelationGroups(network, "rat", "de", "2026-11-25");
    expect(
      groups.map(({ kind, direction, relations }) => [direction, kind, ...relations.map(({ id }) => id)]),
    ).toEqual([
      ["outgoing", "partOf", "partOf rat netzwerk"],
      ["outgoing", "supportsOnRequest", "supportsOnRequest rat kreis"],
      ["incoming", "memberOf", "memberOf a rat", "memberOf b rat"],
      ["incoming", "relatedTo", "relatedTo kreis rat"],
    ]);
  });

  it("puts what is over and what is still to come behind what holds on the day, each part in German order", () => {
    const members = [
      ["a", { validTo: "2026-11-24" }],
      ["b", { validFrom: "2026-11-26" }],
      ["c", { validTo: "2026-11-25" }],
      ["d", {}],
    ] as const;
    const bodies = members.map(([id, period]) =>
      aBody(id, { relations: [aRelation(id, "memberOf", "rat", period)] }),
    );
    const [group] = toRelationGroups(
      aNetwork({ bodies: [aBody("rat", { kind: "board" }), ...bodies] }),
      "rat",
      "de",
      "2026-11-25",
    );
    expect(group?.relations.map(({ id, period }) => [id, period?.state])).toEqual([
      ["memberOf c rat", "present"],
      ["memberOf d rat", undefined],
      ["memberOf a rat", "over"],
      ["memberOf b rat", "to-come"],
    ]);
  });

  it("gives sentences with links, in the language they are really in", () => {
    const [view] = toRelationGroups(network, "a", "en", "2026-11-25")[0]?.relations ?? [];
    expect(view?.locale).toBe("de");
    expect(view?.sentence).toEqual([
      { text: "Name von a", target: "a" },
      { text: " memberOf " },
      { text: "Name von rat", target: "rat" },
    ]);
  });

  it("loses and invents nothing in any network: each relation is told at every end", () => {
    fc.assert(
      fc.property(anyFacts, (wish) => {
        const any = new Network(someFacts(wish));
        const told = any.bodies.flatMap(({ id }) =>
          toRelationGroups(any, id, "de", "2026-11-25").flatMap(({ relations }) =>
            relations.map((view) => `${id}: ${view.id}`),
          ),
        );
        const wanted = any.relations.flatMap(({ id, source, targets }) =>
          [source, ...targets].map((end) => `${end}: ${id}`),
        );
        expect(told.sort()).toEqual(wanted.sort());
      }),
    );
  });

  it("knows every kind of relation in a fixed order", () => {
    const order = toRelationGroups(network, "netzwerk", "de", "2026-11-25").map(({ kind }) => kind);
    const all = Object.keys(relationKinds);
    expect(order).toEqual([...order].sort((a, b) => all.indexOf(a) - all.indexOf(b)));
  });
});
