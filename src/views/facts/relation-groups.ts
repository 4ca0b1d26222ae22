import { type LocalizedText, readBlock } from "../../domain/language/block.ts";
import { type Locale, localeInfo } from "../../domain/language/locale.ts";
import type { Network } from "../../domain/network/network.ts";
import type { Relation } from "../../domain/network/relation.ts";
import { toRelationPeriod } from "../../domain/network/relation-period.ts";
import { type RelationKind, relationKinds } from "../../domain/schema/relation-schema.ts";
import { parseSentence, type SentencePart } from "../../domain/text/sentence.ts";
import { type CertaintyMark, toCertaintyMark } from "../charts/certainty-mark.ts";
import { type CitationView, toCitation } from "./citation.ts";
import { type PeriodView, toPeriod } from "./period-words.ts";

/** A relation as a sentence with links, and its language. */
export interface RelationView extends Omit<LocalizedText, "text"> {
  readonly id: string;
  readonly sentence: readonly SentencePart[];
  readonly citation: CitationView;
  /** Certainty of the relation, unless a plain fact. */
  readonly mark?: CertaintyMark | undefined;
  /** Begin and end of the relation, as far as known. */
  readonly period?: PeriodView | undefined;
}

/** Relations of one kind seen from one side, such as all members of a board. */
export interface RelationGroup {
  readonly kind: RelationKind;
  /** `outgoing`: from the body · `incoming`: towards the body. Together with `kind` it selects the heading. */
  readonly direction: "outgoing" | "incoming";
  readonly relations: readonly RelationView[];
}

/**
 * All relations of a body, both directions, grouped by kind in a fixed order; nothing is left out. Relations that have
 * ended by the day or have not begun stand last.
 */
export function toRelationGroups(network: Network, id: string, locale: Locale, day: string): RelationGroup[] {
  const stated = network.relationsOf(id);
  const kinds = Object.keys(relationKinds) as RelationKind[];
  const { compare } = new Intl.Collator(localeInfo(locale).intl);
  return (["outgoing", "incoming"] as const).flatMap((direction) =>
    kinds.flatMap((kind) => {
      const relations = stated[direction]
        .filter((relation) => relation.kind === kind)
        .map((relation) => toRelationView(network, relation, locale, day))
        .sort((a, b) => rank(a) - rank(b) || compare(toText(a), toText(b)));
      return relations.length === 0 ? [] : [{ kind, direction, relations }];
    }),
  );
}

/** One relation as a sentence in a language, seen from a day. */
export function toRelationView(
  network: Network,
  relation: Relation,
  locale: Locale,
  day: string,
): RelationView {
  const { text, ...origin } = readBlock(relation.sentence, locale);
  return {
    id: relation.id,
    sentence: parseSentence(text),
    ...origin,
    citation: toCitation(network, relation, locale),
    mark: toCertaintyMark(relation),
    period: toPeriod(toRelationPeriod(network, relation, day), locale, day),
  };
}

function rank({ period }: RelationView): number {
  return period === undefined || period.state === "present" ? 0 : 1;
}

function toText({ sentence }: RelationView): string {
  return sentence.map(({ text }) => text).join("");
}
