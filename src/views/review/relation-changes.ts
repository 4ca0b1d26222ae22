import type { Network } from "../../domain/network/network.ts";
import type { Relation } from "../../domain/network/relation.ts";
import { parseSentence } from "../../domain/text/sentence.ts";
import { toEndedSentence } from "./ended-sentence.ts";
import { toRelationKey } from "./flatten.ts";
import type { ChangeReview } from "./review.ts";

/**
 * New relations with their own sentences, and ended ones with sentences that say so.
 * @param before the network on the day of the comparison, like `after`
 * @param stated all later facts, including those that have ended by that day
 */
export function toRelationChanges(
  before: Network,
  after: Network,
  stated: Network,
): ChangeReview["relations"] {
  const byKey = new Map(stated.relations.map((relation) => [toKey(relation), relation]));
  return {
    added: onlyIn(after, before).map(({ id, kind, sentence }) => ({
      id,
      kind,
      sentence: parseSentence(sentence.source),
    })),
    removed: onlyIn(before, after).map((relation) => {
      const { id, kind, sentence } = relation;
      const over = byKey.get(toKey(relation));
      if (over?.validTo === undefined) return { id, kind, sentence: toEndedSentence(kind, sentence.source) };
      return { id, kind, ended: over.validTo, sentence: toEndedSentence(kind, over.sentence.source, "") };
    }),
  };
}

/** Relations of a network that are missing in another, by kind and ends. */
export function onlyIn(network: Network, other: Network): Relation[] {
  const known = new Set(other.relations.map(toKey));
  return network.relations.filter((relation) => !known.has(toKey(relation)));
}

function toKey({ kind, source, targets }: Relation): string {
  return `${source} ${toRelationKey(kind, targets)}`;
}
