import type { BodyKind } from "../../domain/schema/body-schema.ts";
import type { RelationKind } from "../../domain/schema/relation-schema.ts";
import type { SentencePart } from "../../domain/text/sentence.ts";
import type { PartialDate } from "../../domain/time/partial-date.ts";

/** What kinds of files editors write, as a review names them. */
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

/** A thing editors stated: what it is, its id, its German name, and its file below the site's root. */
export interface ThingRef {
  readonly type: ThingType;
  readonly id: string;
  readonly name: string;
  readonly file: string;
}

/** A body as a review names it. */
export interface BodyRef {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
}

/** A body's place in the organigram: inside another, or beside all others. */
export interface BodyPlace {
  readonly inside?: BodyRef | undefined;
}

/** A body that stands elsewhere in the organigram; one without any relation has no place in it. */
export interface MovedBody extends BodyRef {
  readonly from?: BodyPlace | undefined;
  readonly to?: BodyPlace | undefined;
}

/** A relation with the sentence a reader understands: as stated, or, once it has ended, turned into its opposite. */
export interface RelationChange {
  readonly id: string;
  readonly kind: RelationKind;
  readonly sentence: readonly SentencePart[];
  /** When it ended, where the facts still state it: then it is over, not gone. */
  readonly ended?: PartialDate | undefined;
}

/** A way to reach a body that is new, gone, or has another value. */
export interface ContactChange {
  readonly body: BodyRef;
  readonly kind: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** One field of a thing that both sides have: German name of the field, and what stood and stands there. */
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
  /** Its LIX, and the one it had before where it existed. */
  readonly lix: number;
  readonly before?: number | undefined;
  /** Its longest sentence. */
  readonly longest: string;
}

/** An address that leads nowhere any more, and the pages that led there. */
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

/** A translation whose words are others now, or that counts as read now, or no longer does. */
export interface ChangedTranslation {
  readonly file: string;
  readonly locale: string;
  readonly german: string;
  readonly before: string;
  readonly after: string;
  /** Role of who has read it as it is now; absent for one nobody has. */
  readonly reviewedBy?: string | undefined;
}

/** A statement this change touches whose newest source is older than a year, or undated. */
export interface OldStatement {
  readonly thing: ThingRef;
  readonly text: string;
  /** Newest date its sources or itself give; undefined where none is dated. */
  readonly date?: string | undefined;
  /** Titles of its sources. */
  readonly sources: readonly string[];
}

/** One of the two states that are compared. */
export interface Side {
  /** How people call it: a branch, a commit, „Arbeitsstand“. */
  readonly label: string;
  readonly bodies: number;
  readonly relations: number;
  readonly pages: number;
}

/** What both sides differ in; plain data, the same for the same two states and day. */
export interface ChangeReview {
  /** Day from which the age of sources counts, `2026-11-25`. */
  readonly day: string;
  /** Absent when it could not be read: then nothing is compared. */
  readonly before?: Side | undefined;
  readonly after: Side;
  readonly bodies: {
    readonly added: readonly BodyRef[];
    readonly removed: readonly BodyRef[];
    readonly renamed: readonly { readonly before: BodyRef; readonly after: BodyRef }[];
    readonly moved: readonly MovedBody[];
    /** Gone and new under one name: most likely only the id was changed, and with it the address. */
    readonly otherId: readonly { readonly before: BodyRef; readonly after: BodyRef }[];
  };
  readonly relations: {
    readonly added: readonly RelationChange[];
    readonly removed: readonly RelationChange[];
  };
  readonly contacts: readonly ContactChange[];
  /** Everything but bodies: they have a list of their own. */
  readonly things: { readonly added: readonly ThingRef[]; readonly removed: readonly ThingRef[] };
  readonly fields: readonly FieldChange[];
  readonly pages: {
    readonly added: readonly PageRef[];
    readonly removed: readonly PageRef[];
    readonly changed: readonly PageRef[];
    /** How many more pages differ in their head, menu or foot alone. */
    readonly frames: number;
  };
  readonly lostAddresses: readonly LostAddress[];
  /** Pages this change makes or alters. */
  readonly hardPages: readonly HardPage[];
  readonly translations: {
    /** Translations of a German text that has changed. */
    readonly outdated: readonly TextInLanguages[];
    /** New German texts without a translation. */
    readonly missing: readonly TextInLanguages[];
    /** Translations with other words, or read by somebody since. */
    readonly changed: readonly ChangedTranslation[];
    /** How many translations are left over, since their German text is gone. */
    readonly leftOver: number;
  };
  readonly oldSources: {
    readonly touched: readonly OldStatement[];
    /** How many other statements of the site rest on such sources only. */
    readonly others: number;
  };
}
