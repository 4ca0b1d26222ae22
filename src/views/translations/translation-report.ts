import { type Locale, sourceLocale } from "../../domain/language/locale.ts";
import type { Review } from "../../domain/language/translation.ts";
import { toAreaKey } from "../../domain/schema/catalogue.ts";
import type {
  BlockStatus,
  LeftOver,
  TranslationStatus,
} from "../../domain/translations/translation-status.ts";

/** Countable states: the states of a text, and left-over translations. */
export const countedStates = ["reviewed", "machine", "outdated", "stand-in", "left-over"] as const;

/** One of {@link countedStates}. */
export type CountedState = (typeof countedStates)[number];

/** Number of texts in each state. */
export type StateCounts = Readonly<Record<CountedState, number>>;

/** Files that form a group for readers, such as all offices. */
export interface AreaReport {
  /** Key of the interface word for its name. */
  readonly key: string;
  readonly counts: StateCounts;
}

/** States that need work. */
export const openStates = ["outdated", "stand-in", "left-over"] as const satisfies readonly CountedState[];

/** A text that needs work, by its key in its file. */
export interface TextReport {
  readonly key: string;
  readonly state: (typeof openStates)[number];
}

/** A file with something to report. */
export interface FileReport {
  /** German file below the site's root. */
  readonly file: string;
  readonly counts: StateCounts;
  readonly texts: readonly TextReport[];
}

/** A German text that changed after it was translated. */
export interface ChangeReport {
  readonly file: string;
  readonly key: string;
  readonly before: string;
  readonly after: string;
  readonly changedOn: string | undefined;
}

/** Reviewer of a number of texts on a day. */
export interface ReviewReport extends Review {
  readonly count: number;
}

/** Translation state of one language. */
export interface LocaleReport {
  readonly locale: Locale;
  readonly counts: StateCounts;
  readonly areas: readonly AreaReport[];
  /** Only files with something missing, outdated or left over. */
  readonly files: readonly FileReport[];
  readonly changes: readonly ChangeReport[];
  readonly reviews: readonly ReviewReport[];
}

/**
 * Translation state of every language on offer, in the order in which the site offers them; files and keys in that of
 * the data.
 */
export function toTranslationReport(status: TranslationStatus, offered: readonly Locale[]): LocaleReport[] {
  return offered
    .filter((locale) => locale !== sourceLocale)
    .map((locale) => {
      const blocks = status.blocks.filter((block) => block.locale === locale);
      const leftOver = status.leftOver.filter((entry) => entry.locale === locale);
      const counted = [...blocks, ...leftOver];
      return {
        locale,
        counts: count(counted),
        areas: [...Map.groupBy(counted, ({ file }) => toArea(file))].map(([key, own]) => ({
          key,
          counts: count(own),
        })),
        files: [...Map.groupBy(counted, ({ file }) => file)]
          .map(([file, own]) => ({ file, counts: count(own), texts: own.flatMap(toOpenText) }))
          .filter(({ texts }) => texts.length > 0),
        changes: blocks.filter(({ state }) => state === "outdated").map(toChange),
        reviews: toReviews(blocks),
      };
    });
}

function count(entries: readonly (BlockStatus | LeftOver)[]): StateCounts {
  const counts = { reviewed: 0, machine: 0, outdated: 0, "stand-in": 0, "left-over": 0 };
  for (const entry of entries) counts[toState(entry)]++;
  return counts;
}

function toState(entry: BlockStatus | LeftOver): CountedState {
  return "state" in entry ? entry.state : "left-over";
}

function toOpenText(entry: BlockStatus | LeftOver): TextReport[] {
  const state = openStates.find((open) => open === toState(entry));
  return state === undefined ? [] : [{ key: entry.key, state }];
}

function toChange({ file, key, german, translation, changedOn }: BlockStatus): ChangeReport {
  return { file, key, before: translation?.of ?? "", after: german, changedOn };
}

function toReviews(blocks: readonly BlockStatus[]): ReviewReport[] {
  const reviews = blocks.flatMap(({ state, translation }) =>
    state === "reviewed" && translation?.reviewed ? [translation.reviewed] : [],
  );
  return [...Map.groupBy(reviews, ({ by, on }) => `${on} ${by}`)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, own]) => (own[0] === undefined ? [] : [{ ...own[0], count: own.length }]));
}

function toArea(file: string): string {
  return file.startsWith("content/") ? "status.area.content" : toAreaKey(file.replace(/^_data\//, ""));
}
