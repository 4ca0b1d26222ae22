import { type LocalizedText, readBlock } from "../../domain/language/block.ts";
import type { Locale } from "../../domain/language/locale.ts";
import type { Body } from "../../domain/network/body.ts";
import type { Network, Publication } from "../../domain/network/network.ts";
import { isPresent } from "../../domain/time/period.ts";
import { type ChronicleEntry, toChronicle } from "./chronicle.ts";
import { type CitationView, toCitation } from "./citation.ts";
import { type ContactView, toContacts } from "./contact-groups.ts";
import { type FactGroup, toFactGroups } from "./fact-groups.ts";
import { type PeriodView, toPeriod } from "./period-words.ts";
import { type RelationGroup, type RelationView, toRelationGroups } from "./relation-groups.ts";

/** Everything the page of a body shows, in one language. */
export interface BodyPage {
  readonly body: Body;
  /** Begin and end of its existence, as far as known. */
  readonly period?: PeriodView | undefined;
  readonly summary: LocalizedText;
  readonly summaryCitation: CitationView;
  readonly factGroups: readonly FactGroup[];
  readonly contacts: readonly ContactView[];
  /** Its current and future relations. */
  readonly relationGroups: readonly RelationGroup[];
  /** Its former relations. */
  readonly formerRelations: readonly RelationView[];
  /** Questions of the finder this body answers. */
  readonly topics: readonly { readonly id: string; readonly question: LocalizedText }[];
  readonly publications: readonly Publication[];
  readonly chronicle: readonly ChronicleEntry[];
}

/** The page of the body with this id as it stands on a day. @throws when there is no such body */
export function toBodyPage(network: Network, id: string, locale: Locale, day: string): BodyPage {
  const body = network.body(id);
  const groups = toRelationGroups(network, id, locale, day);
  const isFormer = ({ period }: RelationView) => period?.state === "over";
  return {
    body,
    period: toPeriod(body, locale, day),
    summary: readBlock(body.summary.text, locale),
    summaryCitation: toCitation(network, body.summary, locale),
    factGroups: toFactGroups(network, body.facts, locale),
    contacts: toContacts(network, body, locale, day),
    relationGroups: groups
      .map((group) => ({ ...group, relations: group.relations.filter((view) => !isFormer(view)) }))
      .filter(({ relations }) => relations.length > 0),
    formerRelations: groups.flatMap(({ relations }) => relations.filter(isFormer)),
    // A body that has ended or does not exist yet answers no questions.
    topics: network.topics
      .filter(({ answeredBy }) => isPresent(body, day) && answeredBy.includes(id))
      .map((topic) => ({ id: topic.id, question: readBlock(topic.question, locale) })),
    publications: network.publicationsOf(id),
    chronicle: toChronicle(network, network.eventsOf(id), locale),
  };
}
