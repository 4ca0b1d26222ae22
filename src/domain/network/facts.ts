import type { Locale } from "../language/locale.ts";
import type { Translation } from "../language/translation.ts";
import type { DataError } from "../mistakes/data-error.ts";
import type { Stated } from "../mistakes/fact-file.ts";
import type { BodyKind, StatedBody } from "../schema/body-schema.ts";
import type { GlossaryTerm, StatedPublication, TimelineEntry, Topic } from "../schema/collection-schemas.ts";
import type { PlainLanguage } from "../schema/plain-language-schema.ts";
import type { Site } from "../schema/site-schema.ts";
import type { Source } from "../schema/source-schema.ts";
import type { ProseFile } from "./prose-file.ts";

/** A body together with the kind its folder gives it. */
export interface BodyFile extends Stated<StatedBody> {
  readonly kind: BodyKind;
}

/** Translations of one German file into one language, and the words its readers search by. */
export interface TranslationFile
  extends Stated<{
    readonly blocks: Readonly<Record<string, Translation>>;
    readonly aliases: readonly string[];
  }> {
  /** Name of the language's folder; may be no known language where an editor mistyped it. */
  readonly tag: string;
  /** The German file, below the site's root: `_data/roles/x.yaml`, `content/de/start.md`. */
  readonly original: string;
}

/** Everything editors stated, each value with its file: the input of the rules between files. */
export interface Facts {
  readonly site: Stated<Site>;
  readonly sources: Stated<{ readonly sources: readonly Source[] }>;
  readonly bodies: readonly BodyFile[];
  readonly publications: readonly Stated<StatedPublication>[];
  readonly timeline: readonly Stated<TimelineEntry>[];
  readonly glossary: readonly Stated<GlossaryTerm>[];
  readonly topics: readonly Stated<Topic>[];
  readonly prose: readonly ProseFile[];
  readonly translations: readonly TranslationFile[];
  readonly words: ReadonlyMap<Locale, ReadonlyMap<string, string>>;
  /** Exceptions from the rules of plain language; absent where none are needed. */
  readonly plainLanguage?: Stated<PlainLanguage> | undefined;
  /** Files of interface words the site brings itself, for rules that report a place in them. */
  readonly wordsFiles: readonly Stated<unknown>[];
  /** Words of every language but German, with the German they were made from. */
  readonly wordTranslations: ReadonlyMap<Locale, ReadonlyMap<string, Translation>>;
  /**
   * Ids and slugs of files that could not be read, when rules run nevertheless: references to them may be right, so no
   * rule reports them as missing. Absent means everything was read.
   */
  readonly unread?: ReadonlySet<string>;
  /** Hints found while reading: valid, but better written otherwise. */
  readonly hints?: readonly DataError[];
}

/** Every file of facts in the order of the check, without prose, words and translations. */
export function toStatedFiles(facts: Facts): readonly Stated<unknown>[] {
  return [facts.site, facts.sources, ...toThingFiles(facts)];
}

/** Every file of facts that states one thing, named by its id. */
export function toThingFiles(facts: Facts): readonly Stated<{ readonly id: string }>[] {
  return [...facts.bodies, ...facts.publications, ...facts.timeline, ...facts.glossary, ...facts.topics];
}
