import type { Body } from "../../domain/network/body.ts";
import type { Network } from "../../domain/network/network.ts";
import type { Relation } from "../../domain/network/relation.ts";

/** Place of a body in a nested view: the body around it, and the relations that explain this place. */
export interface Placement {
  readonly body: Body;
  /** The body that contains it. */
  readonly inside?: string;
  /** Set for members that belong to a body outside the board: they are framed together under that name. */
  readonly framedBy?: string;
  readonly shows: readonly Relation[];
}

/**
 * Gives every connected body one place. Members stand in the board they are represented in (the first by id), framed by
 * the body they are part of; every other body stands in the one it is part of.
 */
export function toPlacements(network: Network): Placement[] {
  const memberships = toMemberships(network);
  return network.bodies
    .filter(({ id }) => isConnected(network, id))
    .map((body) => {
      const part = network.relations.find(({ kind, source }) => kind === "partOf" && source === body.id);
      const member = memberships.get(body.id);
      if (!member) return { body, ...inside(part), shows: part ? [part] : [] };
      const home = part?.targets[0];
      // A frame adds information only if the home is neither the board nor the body the board is part of.
      const isFramed =
        home !== undefined && home !== member.targets[0] && !isWithin(network, member.targets[0], home);
      return {
        body,
        ...inside(member),
        ...(isFramed ? { framedBy: home } : {}),
        shows: part && isFramed ? [member, part] : [member],
      };
    });
}

/** Memberships that give bodies their places; none if the board is inside the body, since both would vanish. */
function toMemberships(network: Network): Map<string, Relation> {
  const around = new Map(network.bodies.map(({ id }) => [id, network.findContainer(id)?.id]));
  const memberships = new Map<string, Relation>();
  for (const relation of network.relations) {
    const [board] = relation.targets;
    if (relation.kind !== "memberOf" || memberships.has(relation.source)) continue;
    if (isAround(relation.source, board, around)) continue;
    around.set(relation.source, board);
    memberships.set(relation.source, relation);
  }
  return memberships;
}

function isAround(
  id: string,
  inner: string | undefined,
  around: ReadonlyMap<string, string | undefined>,
): boolean {
  for (let current = inner; current !== undefined; current = around.get(current))
    if (current === id) return true;
  return false;
}

function inside(relation: Relation | undefined): { inside?: string } {
  const target = relation?.targets[0];
  return target === undefined ? {} : { inside: target };
}

function isWithin(network: Network, id: string | undefined, ancestor: string): boolean {
  if (id === undefined) return false;
  const parent = network.findContainer(id)?.id;
  return parent === ancestor || isWithin(network, parent, ancestor);
}

function isConnected(network: Network, id: string): boolean {
  const { outgoing, incoming } = network.relationsOf(id);
  return outgoing.length + incoming.length > 0;
}
