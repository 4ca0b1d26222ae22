import type { BodyKind } from "../schema/body-schema.ts";
import type { TimelineEntry } from "../schema/collection-schemas.ts";
import type { Body } from "./body.ts";
import type { Publication } from "./network.ts";
import type { ProseFile } from "./prose-file.ts";
import type { Relation } from "./relation.ts";

/** Relations of a body by their direction, each once, in the order of the network. */
export interface BodyRelations {
  readonly outgoing: readonly Relation[];
  readonly incoming: readonly Relation[];
}

/** Lists of a network that lookups are made from. */
export interface LookupLists {
  readonly bodies: readonly Body[];
  readonly relations: readonly Relation[];
  readonly publications: readonly Publication[];
  readonly timeline: readonly TimelineEntry[];
  readonly prose: readonly ProseFile[];
}

/** Answers a network gives again and again, by key: each list is read once, and every answer keeps its order. */
export interface Lookups {
  readonly bodiesOf: ReadonlyMap<BodyKind, readonly Body[]>;
  readonly relationsOf: ReadonlyMap<string, BodyRelations>;
  /** First relation by which each body is part of another one, by its id. */
  readonly partOf: ReadonlyMap<string, Relation>;
  readonly publication: ReadonlyMap<string, Publication>;
  readonly publicationsOf: ReadonlyMap<string, readonly Publication[]>;
  readonly eventsOf: ReadonlyMap<string, readonly TimelineEntry[]>;
  readonly proseOf: ReadonlyMap<string, readonly ProseFile[]>;
}

/** Lookups of lists that never change. */
export function toLookups({ bodies, relations, publications, timeline, prose }: LookupLists): Lookups {
  return {
    bodiesOf: groupByEach(bodies, ({ kind }) => [kind]),
    relationsOf: toBodyRelations(relations),
    partOf: new Map(
      relations
        .filter(({ kind }) => kind === "partOf")
        // The last entry of a key stays.
        .toReversed()
        .map((relation) => [relation.source, relation]),
    ),
    publication: new Map(publications.map((one) => [one.id, one])),
    publicationsOf: groupByEach(publications, ({ publisher }) => [publisher]),
    eventsOf: groupByEach(timeline, (event) => event.bodies),
    proseOf: groupByEach(prose, ({ slug }) => [slug]),
  };
}

function toBodyRelations(relations: readonly Relation[]): Map<string, BodyRelations> {
  const outgoing = groupByEach(relations, ({ source }) => [source]);
  const incoming = groupByEach(relations, ({ targets }) => targets);
  const ids = new Set([...outgoing.keys(), ...incoming.keys()]);
  return new Map(
    [...ids].map((id) => [
      id,
      Object.freeze({ outgoing: outgoing.get(id) ?? none, incoming: incoming.get(id) ?? none }),
    ]),
  );
}

const none: readonly never[] = Object.freeze([]);

/** Items by each of their keys, once even if an item names a key twice; lists are frozen and keep the given order. */
function groupByEach<K, T>(items: readonly T[], keysOf: (item: T) => Iterable<K>): Map<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  for (const group of groups.values()) Object.freeze(group);
  return groups;
}
