import fc from "fast-check";
import type { BodyFile } from "../../../src/domain/network/facts.ts";
import { Network } from "../../../src/domain/network/network.ts";
import type { BodyKind } from "../../../src/domain/schema/body-schema.ts";
import type { RelationKind, StatedRelation } from "../../../src/domain/schema/relation-schema.ts";
import { aBody, aRelation, someFacts, theNetwork, theRoot } from "../../builders.ts";

const kinds: readonly BodyKind[] = ["department", "board", "working-group", "role", "institution"];
const freeKinds: readonly RelationKind[] = ["participatesIn", "organises", "partnerOf", "leads"];
const longName =
  "Kreisübergreifende Koordinierungsstelle für Sprachförderung, Ausbildungsplatzvermittlung und";

/** How a network is grown: whom new bodies belong to, how many belong to nobody, how many lines there are. */
export interface Shape {
  readonly bodies: number;
  /** `deep`: each belongs to one of the latest · `wide`: to one of the first · `mixed`: to any. */
  readonly form: "deep" | "wide" | "mixed";
  /** Percent that belong to nobody, and percent of these without any relation. */
  readonly free: number;
  readonly lonely: number;
  readonly lines: number;
  readonly hasLongNames: boolean;
  readonly seed: number;
}

/** Shapes of 5 to 400 bodies. */
export const anyShape: fc.Arbitrary<Shape> = fc.record({
  bodies: fc.oneof(fc.integer({ min: 3, max: 60 }), fc.integer({ min: 60, max: 398 })),
  form: fc.constantFrom("deep", "wide", "mixed"),
  free: fc.integer({ min: 0, max: 80 }),
  lonely: fc.integer({ min: 0, max: 100 }),
  lines: fc.integer({ min: 0, max: 3 }),
  hasLongNames: fc.boolean(),
  seed: fc.nat(),
});

/** The network of a shape: the same for the same shape. */
export function toLargeNetwork(shape: Shape, extra: readonly BodyFile[] = []): Network {
  const random = randomFrom(shape.seed);
  const ids = ["netzwerk", "rathaus"];
  const boards: string[] = [];
  const bodies = Array.from({ length: shape.bodies }, (_, index): BodyFile => {
    const id = `stelle-${index}`;
    const kind = kinds[random(kinds.length)] ?? "role";
    const isFree = random(100) < shape.free;
    const isLonely = isFree && random(100) < shape.lonely;
    const relations: StatedRelation[] = [];
    if (!isFree) relations.push(aRelation(id, "partOf", ids[pickAt(shape, ids.length, random)] ?? "rathaus"));
    const board = boards[random(boards.length)];
    if (board !== undefined && !isLonely && random(3) === 0) relations.push(aRelation(id, "memberOf", board));
    for (let line = 0; !isLonely && line < shape.lines; line += 1) {
      const to = ids[random(ids.length)] ?? "rathaus";
      const free = freeKinds[random(freeKinds.length)] ?? "partnerOf";
      if (!relations.some((relation) => relation.target === to))
        relations.push(aRelation(id, free, to, random(4) === 0 ? { certainty: "concluded" } : {}));
    }
    ids.push(id);
    if (kind === "board") boards.push(id);
    const name = shape.hasLongNames ? { name: `${longName} ${index}` } : {};
    return aBody(id, { kind, relations, ...name });
  });
  return new Network(someFacts({ bodies: [theNetwork(), theRoot(), ...bodies, ...extra] }));
}

function pickAt({ form }: Shape, count: number, random: (below: number) => number): number {
  if (form === "deep") return Math.max(0, count - 1 - random(2));
  return random(form === "wide" ? Math.min(count, 6) : count);
}

/** Numbers below a bound, the same for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return below <= 0 ? 0 : ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
