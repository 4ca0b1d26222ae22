import { type LocalizedText, readBlock } from "../../domain/language/block.ts";
import type { Locale } from "../../domain/language/locale.ts";
import type { Network } from "../../domain/network/network.ts";
import { type Fact, type FactTopic, factTopics } from "../../domain/schema/fact-schema.ts";
import { type CitationView, toCitation } from "./citation.ts";

/** A statement with its source. */
export interface FactView {
  readonly id: string;
  readonly text: LocalizedText;
  readonly citation: CitationView;
}

/** Statements of one topic. */
export interface FactGroup {
  readonly topic: FactTopic;
  readonly facts: readonly FactView[];
}

/** Statements grouped by topic in the order of {@link factTopics}; within a topic as the editor ordered them. */
export function toFactGroups(network: Network, facts: readonly Fact[], locale: Locale): FactGroup[] {
  return factTopics.flatMap((topic) => {
    const found = facts
      .filter((fact) => fact.topic === topic)
      .map((fact) => ({
        id: fact.id,
        text: readBlock(fact.text, locale),
        citation: toCitation(network, fact, locale),
      }));
    return found.length === 0 ? [] : [{ topic, facts: found }];
  });
}
