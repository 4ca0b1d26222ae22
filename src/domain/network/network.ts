import { type LocalizedText, readBlock } from "../language/block.ts";
import type { Locale } from "../language/locale.ts";
import type { BodyKind } from "../schema/body-schema.ts";
import type { GlossaryTerm, StatedPublication, TimelineEntry, Topic } from "../schema/collection-schemas.ts";
import type { Site } from "../schema/site-schema.ts";
import type { Source } from "../schema/source-schema.ts";
import { deepFreeze, freezeSorted } from "../text/frozen.ts";
import { isPresent } from "../time/period.ts";
import { type Body, toBody } from "./body.ts";
import type { Facts } from "./facts.ts";
import { type BodyRelations, type Lookups, toLookups } from "./lookups.ts";
import type { ProseFile } from "./prose-file.ts";
import { type Relation, toRelations } from "./relation.ts";

/** A value and the file it was stated in. */
type Filed<T> = T & { readonly file: string };

/** A publication and the file it was stated in. */
export interface Publication extends StatedPublication {
  readonly file: string;
}

/** A thing readers search for, with its German words: names of bodies and the like, everyday words of questions. */
export interface Sought {
  readonly file: string;
  readonly aliases?: readonly string[];
  readonly searchWords?: readonly string[];
  readonly words?: readonly string[];
}

/**
 * All facts as one graph: built once from facts that passed every rule, then only read. A class instance, because
 * Eleventy merges plain objects deeply and would recurse for ever on a graph. Lists are sorted by German name (bodies),
 * date (chronicle) or order (topics), independent of the order of the files. It covers all times; {@link Network.on}
 * returns the state of one day.
 */
export class Network {
  readonly site: Site;
  readonly bodies: readonly Body[];
  readonly relations: readonly Relation[];
  readonly publications: readonly Publication[];
  readonly timeline: readonly TimelineEntry[];
  readonly glossary: readonly Filed<GlossaryTerm>[];
  readonly topics: readonly Filed<Topic>[];
  readonly sources: readonly Source[];
  readonly prose: readonly ProseFile[];
  /** Prose of pages of their own that editors want in the footer of every page. */
  readonly footerProse: readonly ProseFile[];
  /** Files of translations, below the site's root. */
  readonly translationFiles: ReadonlySet<string>;
  readonly #bodies: ReadonlyMap<string, Body>;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #facts: Facts;
  /** Search words of other languages by language and German file. */
  readonly #aliases: ReadonlyMap<string, readonly string[]>;
  readonly #lookups: Lookups;
  /** States asked for so far, by day; made from frozen facts, they are always the same. */
  readonly #states = new Map<string, Network>();

  /** @param day limits lists to bodies and relations of that day; look-ups by id still find everything */
  constructor(facts: Facts, day?: string) {
    const bodies = facts.bodies.map(toBody);
    const others = new Set(
      day === undefined ? [] : bodies.filter((body) => !isPresent(body, day)).map(({ id }) => id),
    );
    const isThen = (id: string) => !others.has(id);
    this.#facts = facts;
    this.site = deepFreeze(facts.site.value);
    this.bodies = freezeSorted(
      bodies.filter(({ id }) => isThen(id)),
      ({ name }) => name,
    );
    this.relations = freezeSorted(
      facts.bodies
        .flatMap(toRelations)
        .filter(
          (relation) =>
            day === undefined ||
            (isPresent(relation, day) && [relation.source, ...relation.targets].every(isThen)),
        ),
      ({ id }) => id,
    );
    this.publications = freezeSorted(
      facts.publications.map(toFiled),
      ({ published, id }) => `${published} ${id}`,
    );
    this.timeline = freezeSorted(
      facts.timeline.map(({ value }) => value),
      ({ date, id }) => `${date} ${id}`,
    );
    this.glossary = freezeSorted(facts.glossary.map(toFiled), ({ term }) => term);
    this.topics = freezeSorted(
      facts.topics.map(toFiled),
      ({ order, id }) => `${String(order).padStart(3, "0")} ${id}`,
    );
    this.sources = freezeSorted(facts.sources.value.sources, ({ id }) => id);
    this.prose = freezeSorted(facts.prose, ({ file }) => file);
    this.footerProse = this.prose.filter(({ head, room }) => head.inFooter && room === undefined);
    this.translationFiles = new Set(facts.translations.map(({ file }) => file));
    this.#bodies = new Map(deepFreeze(bodies).map((body) => [body.id, body]));
    this.#sources = new Map(this.sources.map((source) => [source.id, source]));
    this.#aliases = new Map(
      facts.translations.map(({ tag, original, value }) => [`${tag} ${original}`, value.aliases]),
    );
    this.#lookups = toLookups(this);
    Object.freeze(this);
  }

  /** The network on a day, `2026-11-25`, past or future: without anything that is over or has not begun. */
  on(day: string): Network {
    const known = this.#states.get(day);
    if (known !== undefined) return known;
    const isSame = [...this.bodies, ...this.relations].every((item) => isPresent(item, day));
    const state = isSame ? this : new Network(this.#facts, day);
    this.#states.set(day, state);
    return state;
  }

  /** The node with this id, if there is one. */
  findBody(id: string): Body | undefined {
    return this.#bodies.get(id);
  }

  /** Meaning of a body's German name for readers of another language; undefined where nobody has written it. */
  findExplanation(id: string, locale: Locale): LocalizedText | undefined {
    const body = this.findBody(id);
    const explanation = body && readBlock(body.explanation, locale);
    return explanation?.locale === locale && explanation.state !== "source" ? explanation : undefined;
  }

  /**
   * Words by which readers of a language look for a thing: those of their own language, then the German ones, which
   * stand on doors and letters. No repetitions. For the search only: not each of them is a name of the thing.
   */
  searchTerms(
    { file, aliases = [], searchWords = [], words = [] }: Sought,
    locale: Locale,
  ): readonly string[] {
    return [
      ...new Set([...(this.#aliases.get(`${locale} ${file}`) ?? []), ...aliases, ...searchWords, ...words]),
    ];
  }

  /** The node with this id. @throws when there is none: the rules between files exclude that */
  body(id: string): Body {
    const found = this.#bodies.get(id);
    if (!found) throw new Error(`no body ${id}`);
    return found;
  }

  /** The source with this id. @throws when there is none: the rules between files exclude that */
  source(id: string): Source {
    const found = this.#sources.get(id);
    if (!found) throw new Error(`no source ${id}`);
    return found;
  }

  /** Bodies of a kind, by name. */
  bodiesOf(kind: BodyKind): readonly Body[] {
    return this.#lookups.bodiesOf.get(kind) ?? none;
  }

  /** Relations from or to a body; each once. */
  relationsOf(id: string): BodyRelations {
    return this.#lookups.relationsOf.get(id) ?? unrelated;
  }

  /** The body this one is part of. */
  findContainer(id: string): Body | undefined {
    const container = this.#lookups.partOf.get(id)?.targets[0];
    return container === undefined ? undefined : this.findBody(container);
  }

  /** The publication with this id, if there is one. */
  findPublication(id: string): Publication | undefined {
    return this.#lookups.publication.get(id);
  }

  /** Publications of a publisher, by date. */
  publicationsOf(publisher: string): readonly Publication[] {
    return this.#lookups.publicationsOf.get(publisher) ?? none;
  }

  /** Events of the chronicle in which a body has a part, by date. */
  eventsOf(id: string): readonly TimelineEntry[] {
    return this.#lookups.eventsOf.get(id) ?? none;
  }

  /** Prose of a page or body, if an editor wrote any. */
  findProse(slug: string, room?: string): ProseFile | undefined {
    return this.#lookups.proseOf.get(slug)?.find((prose) => prose.room === room);
  }
}

const none: readonly never[] = Object.freeze([]);
const unrelated: BodyRelations = Object.freeze({ outgoing: none, incoming: none });

function toFiled<T>({ value, file }: { readonly value: T; readonly file: string }): Filed<T> {
  return { ...value, file };
}
