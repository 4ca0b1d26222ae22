import fc from "fast-check";
import type { BodyFile } from "../../src/domain/network/facts.ts";
import type { BodyKind } from "../../src/domain/schema/body-schema.ts";
import type { RelationKind, StatedRelation } from "../../src/domain/schema/relation-schema.ts";
import { aBody, aRelation, type FactsWish, theNetwork, theRoot } from "../builders.ts";

const kinds: readonly BodyKind[] = ["department", "board", "working-group", "role", "institution"];
const freeKinds: readonly RelationKind[] = [
  "leads",
  "supportsOnRequest",
  "relatedTo",
  "participatesIn",
  "organises",
  "partnerOf",
];

interface Plan {
  readonly kind: BodyKind;
  readonly parent: number;
  readonly boards: readonly number[];
  readonly links: readonly { readonly kind: RelationKind; readonly to: number }[];
  readonly mediates: readonly [number, number] | undefined;
  readonly marks: { readonly collective: boolean; readonly uncertain: boolean };
}

const plan: fc.Arbitrary<Plan> = fc.record({
  kind: fc.constantFrom(...kinds),
  parent: fc.nat(),
  boards: fc.array(fc.nat(), { maxLength: 2 }),
  links: fc.array(fc.record({ kind: fc.constantFrom(...freeKinds), to: fc.nat() }), { maxLength: 2 }),
  mediates: fc.option(fc.tuple(fc.nat(), fc.nat()), { nil: undefined }),
  marks: fc.record({ collective: fc.boolean(), uncertain: fc.boolean() }),
});

/**
 * Bodies of any network that follows every rule: a tree of `partOf` of any depth, members of up to two boards, and any
 * other relation between any two, without circles. No board contains the body it is part of.
 */
export const anyFacts: fc.Arbitrary<FactsWish> = fc
  .array(plan, { maxLength: 14 })
  .map((plans) => ({ bodies: toBodies(plans) }));

function toBodies(plans: readonly Plan[]): BodyFile[] {
  const ids = ["netzwerk", "rathaus", ...plans.map((_, index) => `stelle-${index}`)];
  const parents = new Map<string, string>();
  const boards = plans.flatMap(({ kind }, index) => (kind === "board" ? [`stelle-${index}`] : []));
  const pick = (list: readonly string[], at: number) => list[at % list.length] ?? "netzwerk";
  // Relations lead from lower to higher ranks, which are independent of the order of the files.
  const ranks = new Map(
    plans.map(({ parent }, index) => [`stelle-${index}`, `${parent % 5} ${String(index).padStart(2, "0")}`]),
  );
  const rank = (id: string) => ranks.get(id) ?? (id === "netzwerk" ? "9" : "8");
  const own = plans.map(({ kind, parent, boards: wanted, links, mediates, marks }, index) => {
    const id = `stelle-${index}`;
    const relations: StatedRelation[] = [];
    const isFree = kind === "institution" && parent % 2 === 0;
    if (!isFree) {
      parents.set(id, pick(ids.slice(0, index + 2), parent));
      relations.push(aRelation(id, "partOf", parents.get(id) ?? ""));
    }
    // Any other board, even one inside this body: such members keep their place in the body they are part of.
    const others = boards.filter((board) => rank(board) > rank(id));
    for (const board of new Set(others.length === 0 ? [] : wanted.map((at) => pick(others, at))))
      relations.push(aRelation(id, "memberOf", board));
    for (const { kind: link, to } of links) {
      const target = pick(ids, to);
      const isNew = !relations.some((relation) => relation.kind === link && relation.target === target);
      if (rank(target) > rank(id) && isNew) relations.push(aRelation(id, link, target));
    }
    const sides = mediates?.map((at) => pick(ids, at)) ?? [];
    if (sides.length === 2 && sides[0] !== sides[1] && !sides.includes(id))
      relations.push(aRelation(id, "mediatesBetween", sides));
    return aBody(id, { kind, relations, ...(kind === "department" || kind === "institution" ? marks : {}) });
  });
  return [theNetwork(), theRoot(), ...own];
}
