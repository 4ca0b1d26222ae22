import type { Locale } from "../../domain/language/locale.ts";
import type { Body } from "../../domain/network/body.ts";
import type { Network } from "../../domain/network/network.ts";
import type { BodyKind } from "../../domain/schema/body-schema.ts";
import { type RelationView, toRelationView } from "../facts/relation-groups.ts";
import { toChartLabel } from "./body-kinds.ts";
import { type CertaintyMark, toCertaintyMarks, toSharedMarks, withoutMarks } from "./certainty-mark.ts";
import { type Placement, toPlacements } from "./containment.ts";

/** A body in the nested list that states in words what the organigram shows. */
export interface OutlineNode {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly uncertain: boolean;
  readonly collective: boolean;
  /** Name of the body it comes from, for a member among others. */
  readonly from?: string;
  /** Certainty of its place, without the marks already stated by the body around it. */
  readonly marks: readonly CertaintyMark[];
  /** Certainty shared by the places of all bodies inside it. */
  readonly insideMarks: readonly CertaintyMark[];
  /** The relations that explain its place. */
  readonly place: readonly RelationView[];
  /** All its other relations, as sentences. */
  readonly relations: readonly RelationView[];
  readonly children: readonly OutlineNode[];
}

/**
 * The organigram as nested list, beginning with the network: the same bodies in the same nesting, each relation once.
 */
export function toOutline(network: Network, locale: Locale, day: string): OutlineNode[] {
  const placements = toPlacements(network);
  const shown = new Set(placements.flatMap(({ shows }) => shows));
  const membersOf = (parent: string | undefined) => placements.filter(({ inside }) => inside === parent);
  const commonIn = (parent: string) =>
    toSharedMarks(membersOf(parent).map((one) => toCertaintyMarks(one.shows)));
  const childrenOf = (parent: string | undefined): OutlineNode[] => membersOf(parent).map(toNode);
  const toNode = ({ body, shows, framedBy, inside }: Placement): OutlineNode => ({
    ...toSelf(body),
    marks: withoutMarks(toCertaintyMarks(shows), inside === undefined ? [] : commonIn(inside)),
    insideMarks: commonIn(body.id),
    ...(framedBy === undefined ? {} : { from: toChartLabel(network.body(framedBy)) }),
    place: shows.map((relation) => toRelationView(network, relation, locale, day)),
    relations: network.relations
      .filter((relation) => relation.source === body.id && !shown.has(relation))
      .map((relation) => toRelationView(network, relation, locale, day)),
    children: childrenOf(body.id),
  });
  return inReadingOrder(childrenOf(undefined));
}

/** Order of reading: the network first, then bodies with parts, then the others. */
function inReadingOrder(nodes: readonly OutlineNode[]): OutlineNode[] {
  const rankOf = ({ kind, children }: OutlineNode) => (kind === "network" ? 0 : children.length > 0 ? 1 : 2);
  return nodes.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function toSelf({ id, name, kind, uncertain, collective }: Body) {
  return { id, name, kind, uncertain: uncertain === true, collective: collective === true };
}
