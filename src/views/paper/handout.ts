import { type LocalizedText, readBlock } from "../../domain/language/block.ts";
import type { Locale } from "../../domain/language/locale.ts";
import type { Body } from "../../domain/network/body.ts";
import type { Network } from "../../domain/network/network.ts";
import type { FactTopic } from "../../domain/schema/fact-schema.ts";
import { type CitationView, toCitation } from "../facts/citation.ts";
import { type ContactView, toContacts } from "../facts/contact-groups.ts";
import { type FactGroup, toFactGroups } from "../facts/fact-groups.ts";
import { type FinderEntry, toFinder } from "../facts/finder.ts";

/** Content of the handout, two sides of paper about the network. */
export interface Handout {
  /** Summary of the network in the words of its own page; undefined for a site without a body of kind `network`. */
  readonly summary: { readonly text: LocalizedText; readonly citation: CitationView } | undefined;
  /** Its purpose and work: certain, current statements, at most {@link factsShown} per kind, in the editor's order. */
  readonly about: readonly FactGroup[];
  readonly questions: readonly FinderEntry[];
  /** Every body named by a question that can be reached, in the order of the questions. */
  readonly desks: readonly Desk[];
  /** Every other body named by a question: no contact is known. */
  readonly unreachable: readonly Body[];
  /** The sources of all statements. */
  readonly citations: readonly CitationView[];
}

/** A body and how to reach it. */
export interface Desk {
  readonly body: Body;
  /** Never empty; fax numbers and expired contacts are shown on its page only. */
  readonly contacts: readonly ContactView[];
}

const aboutTopics: readonly FactTopic[] = ["purpose", "tasks", "principles"];
const factsShown = 3;

/** Selects the content of the handout; it states nothing that the site does not. */
export function toHandout(network: Network, locale: Locale, day: string): Handout {
  const [root] = network.bodiesOf("network");
  const questions = toFinder(network, locale, day);
  const asked = [...new Set([network.site.fallbackDesk, ...questions.flatMap(toIds)])].map((id) =>
    network.body(id),
  );
  const desks = asked
    .map((body) => ({ body, contacts: toContacts(network, body, locale, day).filter(isForPeople) }))
    .filter(({ contacts }) => contacts.length > 0);
  const about = toFactGroups(network, root?.facts ?? [], locale)
    .filter(({ topic }) => aboutTopics.includes(topic))
    .map(({ topic, facts }) => ({ topic, facts: facts.filter(isCertain).slice(0, factsShown) }))
    .filter(({ facts }) => facts.length > 0);
  return {
    summary: root && {
      text: readBlock(root.summary.text, locale),
      citation: toCitation(network, root.summary, locale),
    },
    about,
    questions,
    desks,
    unreachable: asked.filter((body) => !desks.some((desk) => desk.body === body)),
    citations: [
      ...(root ? [toCitation(network, root.summary, locale)] : []),
      ...about.flatMap(({ facts }) => facts.map(({ citation }) => citation)),
      ...questions.map(({ citation }) => citation),
      ...desks.flatMap(({ contacts }) => contacts.map(({ citation }) => citation)),
    ],
  };
}

function toIds({ answeredBy }: FinderEntry): string[] {
  return answeredBy.map(({ id }) => id);
}

function isForPeople({ kind, age }: ContactView): boolean {
  return kind !== "fax" && age?.word !== "contact.due.expired";
}

function isCertain({ citation }: FactGroup["facts"][number]): boolean {
  return citation.doubt === undefined && citation.asOf === undefined;
}
