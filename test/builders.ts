import { Block } from "../src/domain/language/block.ts";
import type { Locale } from "../src/domain/language/locale.ts";
import type { Translation } from "../src/domain/language/translation.ts";
import type { Stated } from "../src/domain/mistakes/fact-file.ts";
import type { BodyFile, Facts } from "../src/domain/network/facts.ts";
import { Network } from "../src/domain/network/network.ts";
import type { ProseFile } from "../src/domain/network/prose-file.ts";
import type { BodyKind } from "../src/domain/schema/body-schema.ts";
import type {
  GlossaryTerm,
  StatedPublication,
  TimelineEntry,
  Topic,
} from "../src/domain/schema/collection-schemas.ts";
import type { Fact } from "../src/domain/schema/fact-schema.ts";
import type { RelationKind, StatedRelation } from "../src/domain/schema/relation-schema.ts";
import { operatorFields, type Site } from "../src/domain/schema/site-schema.ts";
import type { Source } from "../src/domain/schema/source-schema.ts";
import type { Words, WordValues } from "../src/views/translations/interface-words.ts";

/** Id of the single source of every built statement, by default. */
export const sourceId = "netzseite";

/** A German text, as it comes out of a file, with translations by language; each was made from it unless it says otherwise. */
export function aBlock(
  text: string,
  translations: Readonly<Record<string, Omit<Translation, "of"> & { readonly of?: string }>> = {},
): Block {
  return new Block(
    text,
    Object.entries(translations).map(([locale, own]) => [locale as Locale, { of: text, ...own }]),
  );
}

/** A value in a file; every path leads to line 1, column 1. */
export function aStated<T>(value: T, file = "_data/datei.yaml"): Stated<T> {
  return { file, value, locate: () => ({ line: 1, column: 1 }) };
}

/** A dated, official source. */
export function aSource(changes: Partial<Source> = {}): Source {
  return {
    id: sourceId,
    title: "Netzseite",
    publisher: "Stadt",
    url: "https://stadt.example.org/",
    date: "2025-03-01",
    reliability: "official",
    outdated: false,
    checked: "2026-01-10",
    ...changes,
  };
}

/** A relation that starts at a body; its sentence links both sides. */
export function aRelation(
  source: string,
  kind: RelationKind,
  targets: string | readonly string[],
  changes: Partial<StatedRelation> = {},
): StatedRelation {
  const ends = typeof targets === "string" ? [targets] : [...targets];
  return {
    kind,
    ...(kind === "mediatesBetween" ? { between: ends } : { target: ends[0] }),
    sentence: aBlock([source, ...ends].map((id) => `[Name von ${id}](${id})`).join(` ${kind} `)),
    sources: [sourceId],
    ...changes,
  };
}

/** A statement on a body's page. */
export function aFact(id: string, changes: Partial<Fact> = {}): Fact {
  return { id, topic: "tasks", text: aBlock(`Aussage ${id}.`), sources: [sourceId], ...changes };
}

/** Optional properties of a built body; relations are kind and target, or kind and two sides. */
export interface BodyWish extends Partial<Omit<BodyFile["value"], "id" | "relations">> {
  readonly kind?: BodyKind;
  readonly file?: string;
  readonly relations?: readonly (readonly [RelationKind, string | readonly string[]] | StatedRelation)[];
}

/** A body in its file, an institution by default. */
export function aBody(
  id: string,
  { kind = "institution", file, relations = [], ...wish }: BodyWish = {},
): BodyFile {
  const value = {
    id,
    name: `Name von ${id}`,
    explanation: aBlock(wish.name ?? `Name von ${id}`),
    aliases: [],
    searchWords: [],
    summary: { text: aBlock(`Das ist ${id}.`), sources: [sourceId] },
    facts: [],
    contacts: [],
    relations: relations.map((relation) =>
      "kind" in relation ? relation : aRelation(id, relation[0], relation[1]),
    ),
    ...wish,
  };
  return { ...aStated(value, file ?? `_data/${kind}/${id}.yaml`), kind };
}

/** A German text on disk, read and checked separately. */
export function aProse(slug: string, changes: Partial<ProseFile> = {}): ProseFile {
  return {
    file: `content/de/${slug}.md`,
    slug,
    head: { title: `Titel ${slug}`, inFooter: false },
    locate: () => ({ line: 1, column: 1 }),
    title: aBlock(changes.head?.title ?? `Titel ${slug}`),
    markdown: "Text.\n",
    firstLine: 4,
    pieces: [{ block: aBlock("Text.") }],
    links: [],
    diagrams: [],
    hints: [],
    ...changes,
  };
}

/** A site in German whose operator has stated everything. */
export function aSite(changes: Partial<Site> = {}): Site {
  return {
    name: "Netz",
    region: "Stadt",
    claim: aBlock("Ein Satz."),
    edition: "2026-01",
    locales: ["de"],
    baseUrl: "https://netz.example.org/",
    fallbackDesk: "rathaus",
    officialHeader: false,
    offlineApp: true,
    repositoryBranch: "main",
    copyValidDays: 90,
    freshness: { contactMonths: 12, graceDays: 90, sourceMonths: 12 },
    accessibility: { easyLanguage: "fehlt", signLanguage: "fehlt" },
    operator: Object.fromEntries(
      Object.entries(operatorFields).map(([key, title]) => [key, `${title} (erfunden)`]),
    ) as Site["operator"],
    ...changes,
  };
}

/** A question of the finder. */
export function aTopic(id: string, changes: Partial<Topic> = {}): Topic {
  return {
    id,
    question: aBlock(`Frage ${id}?`),
    words: [],
    aliases: [],
    answer: aBlock(`Antwort ${id}.`),
    answeredBy: [],
    order: 500,
    sources: [sourceId],
    ...changes,
  };
}

/** An event of the chronicle. */
export function anEvent(id: string, date: string, changes: Partial<TimelineEntry> = {}): TimelineEntry {
  return { id, date, text: aBlock(`Ereignis ${id}.`), bodies: [], sources: [sourceId], ...changes };
}

/** A word explained. */
export function aTerm(id: string, term: string, changes: Partial<GlossaryTerm> = {}): GlossaryTerm {
  return {
    id,
    term,
    aliases: [],
    searchWords: [],
    text: aBlock(`Erklärung von ${term}.`),
    sources: [sourceId],
    ...changes,
  };
}

/** A publication of the root office. */
export function aPublication(id: string, changes: Partial<StatedPublication> = {}): StatedPublication {
  return {
    id,
    title: `Titel von ${id}`,
    publisher: "rathaus",
    published: "2024-05",
    dateOf: "publication",
    url: `https://stadt.example.org/${id}`,
    aliases: [],
    searchWords: [],
    summary: { text: aBlock(`Inhalt von ${id}.`), sources: [sourceId] },
    facts: [],
    ...changes,
  };
}

/** Contents of built facts besides a network body and a root office. */
export interface FactsWish {
  readonly site?: Partial<Site>;
  readonly sources?: readonly Source[];
  readonly bodies?: readonly BodyFile[];
  readonly publications?: readonly StatedPublication[];
  readonly timeline?: readonly TimelineEntry[];
  readonly glossary?: readonly GlossaryTerm[];
  readonly topics?: readonly Topic[];
  readonly prose?: readonly ProseFile[];
  readonly translations?: Facts["translations"];
  readonly plainLanguage?: Facts["plainLanguage"];
  readonly words?: Facts["words"];
  readonly wordsFiles?: Facts["wordsFiles"];
  readonly unread?: ReadonlySet<string>;
}

/** The two bodies every site has: `netzwerk`, and the root office `rathaus` that leads it. */
export const theNetwork = (): BodyFile => aBody("netzwerk", { kind: "network", file: "_data/network.yaml" });
/** See {@link theNetwork}. */
export const theRoot = (): BodyFile =>
  aBody("rathaus", { kind: "department", root: true, relations: [["leads", "netzwerk"]] });

/** Facts that follow every rule unless the wish breaks one. */
export function someFacts(wish: FactsWish = {}): Facts {
  const inFolder = <T extends { readonly id: string }>(folder: string, values: readonly T[] = []) =>
    values.map((value) => aStated(value, `_data/${folder}/${value.id}.yaml`));
  return {
    site: aStated(aSite(wish.site), "_data/site.yaml"),
    sources: aStated({ sources: wish.sources ?? [aSource()] }, "_data/sources.yaml"),
    bodies: wish.bodies ?? [theNetwork(), theRoot()],
    publications: inFolder("publications", wish.publications),
    timeline: inFolder("timeline", wish.timeline),
    glossary: inFolder("glossary", wish.glossary),
    topics: inFolder("topics", wish.topics),
    prose: wish.prose ?? [],
    translations: wish.translations ?? [],
    plainLanguage: wish.plainLanguage,
    wordTranslations: new Map(),
    wordsFiles: wish.wordsFiles ?? [],
    words: wish.words ?? new Map([["de", new Map()] as const]),
    ...(wish.unread === undefined ? {} : { unread: wish.unread }),
  };
}

/** The graph of built facts; bodies are added to the network and its root office. */
export function aNetwork({ bodies = [], ...wish }: FactsWish = {}): Network {
  return new Network(someFacts({ ...wish, bodies: [theNetwork(), theRoot(), ...bodies] }));
}

/** Words that return their key and values, so that tests see the request. */
export const plainWords: Words = Object.assign(
  (key: string, values: WordValues = {}) => [key, ...Object.values(values)].join(" "),
  {
    has: () => true,
    isStandIn: () => false,
    outdatedKeys: new Set<string>(),
  },
);
