import type { Network } from "../../domain/network.ts";
import type { Relation } from "../../domain/relation.ts";
import { parseSentence } from "../../domain/sentence.ts";
import { toEndedSentence } from "./ended-sentence.ts";
import { toRelationKey } from "./flatten.ts";
import type { ChangeReview } from "./review.ts";

/** Which relations are new, as their own sentences, and which have ended, as sentences that say so. */
export function toRelationChanges(before: Network, after: Network): ChangeReview["relations"] {
  return {
    added: onlyIn(after, before).map(({ id, kind, sentence }) => ({
      id,
      kind,
      sentence: parseSentence(sentence.source),
    })),
    removed: onlyIn(before, after).map(({ id, kind, sentence }) => ({
      id,
      kind,
      sentence: toEndedSentence(kind, sentence.source),
    })),
  };
}

/** Relations of a network that another does not have, by kind and ends. */
export function onlyIn(network: Network, other: Network): Relation[] {
  const known = new Set(other.relations.map(toKey));
  return network.relations.filter((relation) => !known.has(toKey(relation)));
}

function toKey({ kind, source, targets }: Relation): string {
  return `${source} ${toRelationKey(kind, targets)}`;
}
