import type { BodyFile } from "../../../src/domain/network/facts.ts";
import type { StatedRelation } from "../../../src/domain/schema/relation-schema.ts";
import { aBlock, aBody, aFact, aRelation } from "../../builders.ts";
import type { Shape } from "../../views/sheets/any-large-network.ts";

const statement =
  "Die Sitzungen sind öffentlich, und Anliegen können bis zwei Wochen vorher eingereicht werden.";

/** Boards, working groups and mediators between them, the more of them the larger the network of a shape is. */
export function toConcernBodies({ bodies, lines, seed }: Shape): BodyFile[] {
  const count = 1 + Math.floor(bodies / 30);
  const places = Array.from({ length: count }, (_, index) => index);
  const facts = [aFact("angebot", { onPath: true, text: aBlock(statement) })];
  const boards = places.map((place) => {
    const asked = places.filter((other) => (other + place + seed) % 3 < lines);
    const relations: StatedRelation[] = [
      aRelation(`rat-${place}`, "partOf", "netzwerk"),
      ...asked.map((other) => aRelation(`rat-${place}`, "supportsOnRequest", `kreis-${other}`)),
    ];
    return aBody(`rat-${place}`, { kind: "board", relations, ...(place % 2 === 0 ? { facts } : {}) });
  });
  const groups = places.map((place) =>
    aBody(`kreis-${place}`, { kind: "working-group", relations: [["partOf", "netzwerk"]] }),
  );
  const mediators = places.map((place) => {
    const sides = [`kreis-${place}`, `rat-${(place + seed) % count}`];
    const relations: StatedRelation[] = [
      aRelation(`lotse-${place}`, "partOf", "rathaus"),
      aRelation(`lotse-${place}`, "mediatesBetween", sides),
    ];
    return aBody(`lotse-${place}`, { kind: "role", relations, ...(place % 3 === 0 ? { facts } : {}) });
  });
  return [...boards, ...groups, ...mediators];
}
