import type { BodyKind } from "../../domain/schema/body-schema.ts";
import type { RelationKind } from "../../domain/schema/relation-schema.ts";
import type { SentencePart } from "../../domain/text/sentence.ts";
import type { PartialDate } from "../../domain/time/partial-date.ts";

/** Types of files editors write, as named in a review. */
export type ThingType =
  | "body"
  | "publication"
  | "topic"
  | "timeline"
  | "glossary"
  | "source"
  | "site"
  | "prose"
  | "words";

/** A thing stated by editors: its type, its id, its German name, and its file below the site's root. */
export interface ThingRef {
  readonly type: ThingType;
  readonly id: string;
  readonly name: string;
  readonly file: string;
}

/** A body as named in a review. */
export interface BodyRef {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
}

/** A body's place in the organigram: inside another, or beside all others. */
export interface BodyPlace {
  readonly inside?: BodyRef | undefined;
}

/** A body with another place in the organigram; one without any relation has no place in it. */
export interface MovedBody extends BodyRef {
  readonly from?: BodyPlace | undefined;
  readonly to?: BodyPlace | undefined;
}

/** A relation with a sentence for readers: as stated, or negated once it has ended. */
export interface RelationChange {
  readonly id: string;
  readonly kind: RelationKind;
  readonly sentence: readonly SentencePart[];
  /** Its end, if the facts still state it: then it has ended but was not removed. */
  readonly ended?: PartialDate | undefined;
}

/** A contact that is new, removed, or has another value. */
export interface ContactChange {
  readonly body: BodyRef;
  readonly kind: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** One field of a thing that both sides have: the German name of the field, and its value before and after. */
export interface FieldChange {
  readonly thing: ThingRef;
  /** Names of the field and of everything around it, the outermost first. */
  readonly path: readonly string[];
  readonly label: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** A page in one language. */
export interface PageRef {
  readonly name: string;
  readonly locale: string;
  /** Path below the site's root. */
  readonly path: string;
  readonly title: string;
}

/** A German page that is hard to read. */
export interface HardPage extends PageRef {
  /** Its current LIX, and the former one if it existed before. */
  readonly lix: number;
  readonly before?: number | undefined;
  /** Its longest sentence. */
  readonly longest: string;
}

/** An address that no longer leads anywhere, and the pages that linked to it. */
export interface LostAddress {
  /** Path below the site's root, perhaps with a fragment. */
  readonly address: string;
  readonly title: string;
  /** Titles of the German pages that linked there before. */
  readonly linkedFrom: readonly string[];
}

/** A German text and the languages it concerns. */
export interface TextInLanguages {
  readonly file: string;
  readonly german: string;
  readonly locales: readonly string[];
}

/** A translation that was reworded, or whose review was added or withdrawn. */
export interface ChangedTranslation {
  readonly file: string;
  readonly locale: string;
  readonly german: string;
  readonly before: string;
  readonly after: string;
  /** Role of the person who reviewed its current form; absent if there is none. */
  readonly reviewedBy?: string | undefined;
}

/** A statement touched by this change whose newest source is older than a year, or undated. */
export interface OldStatement {
  readonly thing: ThingRef;
  readonly text: string;
  /** Newest date given by its sources or itself; undefined if none is dated. */
  readonly date?: string | undefined;
  /** Titles of its sources. */
  readonly sources: readonly string[];
}

/** One of the two states that are compared. */
export interface Side {
  /** Common name: a branch, a commit, „Arbeitsstand“. */
  readonly label: string;
  readonly bodies: number;
  readonly relations: number;
  readonly pages: number;
}

/** Differences between both sides; plain data, the same for the same two states and day. */
export interface ChangeReview {
  /** Day on which the age of sources is measured, `2026-11-25`. */
  readonly day: string;
  /** Absent if it could not be read: then nothing is compared. */
  readonly before?: Side | undefined;
  readonly after: Side;
  readonly bodies: {
    readonly added: readonly BodyRef[];
    readonly removed: readonly BodyRef[];
    readonly renamed: readonly { readonly before: BodyRef; readonly after: BodyRef }[];
    readonly moved: readonly MovedBody[];
    /** Removed and added under the same name: most likely only the id changed, and with it the address. */
    readonly otherId: readonly { readonly before: BodyRef; readonly after: BodyRef }[];
  };
  readonly relations: {
    readonly added: readonly RelationChange[];
    readonly removed: readonly RelationChange[];
  };
  readonly contacts: readonly ContactChange[];
  /** All other things; bodies have a list of their own. */
  readonly things: { readonly added: readonly ThingRef[]; readonly removed: readonly ThingRef[] };
  readonly fields: readonly FieldChange[];
  readonly pages: {
    readonly added: readonly PageRef[];
    readonly removed: readonly PageRef[];
    readonly changed: readonly PageRef[];
    /** Number of further pages that differ in their head, menu or foot alone. */
    readonly frames: number;
  };
  readonly lostAddresses: readonly LostAddress[];
  /** Pages added or altered by this change. */
  readonly hardPages: readonly HardPage[];
  readonly translations: {
    /** Translations of a German text that has changed. */
    readonly outdated: readonly TextInLanguages[];
    /** New German texts without a translation. */
    readonly missing: readonly TextInLanguages[];
    /** Translations that were reworded or newly reviewed. */
    readonly changed: readonly ChangedTranslation[];
    /** Number of translations left over because their German text no longer exists. */
    readonly leftOver: number;
  };
  readonly oldSources: {
    readonly touched: readonly OldStatement[];
    /** Number of other statements of the site that rest on such sources only. */
    readonly others: number;
  };
}
