import type { Facts } from "../../domain/network/facts.ts";
import { type BlockStatus, toTranslationStatus } from "../../domain/translations/translation-status.ts";
import type { ChangedTranslation, ChangeReview, TextInLanguages } from "./review.ts";

/**
 * In languages on offer: which translations have other words or have been read, which this change makes outdated, which
 * German texts it leaves without one, how many it leaves over.
 */
export function toTranslationChanges(before: Facts, after: Facts): ChangeReview["translations"] {
  const offered = new Set(after.site.value.locales);
  const [old, now] = [toStatus(before, offered), toStatus(after, offered)];
  const wasOutdated = new Set(old.blocks.filter(isOutdated).map(toTranslationKey));
  const wasMissing = new Set(old.blocks.filter(isMissing).flatMap(toTextKeys));
  const wasLeftOver = new Set(old.leftOver.map(({ locale, file, key }) => `${locale} ${file} ${key}`));
  return {
    changed: toChanged(old.blocks, now.blocks),
    outdated: toTexts(
      now.blocks.filter((block) => isOutdated(block) && !wasOutdated.has(toTranslationKey(block))),
    ),
    missing: toTexts(
      now.blocks.filter((block) => isMissing(block) && !toTextKeys(block).some((key) => wasMissing.has(key))),
    ),
    leftOver: now.leftOver.filter(({ locale, file, key }) => !wasLeftOver.has(`${locale} ${file} ${key}`))
      .length,
  };
}

/** Translations that stood at the same place with other words, or stand there read by others. */
function toChanged(old: readonly BlockStatus[], now: readonly BlockStatus[]): ChangedTranslation[] {
  const known = new Set(old.map(toWording));
  const byPlace = new Map(old.map((block) => [toPlace(block), block.translation]));
  return now.flatMap((block): ChangedTranslation[] => {
    const { file, locale, german, translation: after } = block;
    const before = byPlace.get(toPlace(block));
    if (after === undefined || before === undefined || known.has(toWording(block))) return [];
    const reviewedBy = after.reviewed?.by;
    return [{ file, locale, german, before: before.text, after: after.text, reviewedBy }];
  });
}

function toPlace({ locale, file, key }: BlockStatus): string {
  return [locale, file, key].join("\n");
}

/** What a translation says and who has read it, wherever it stands in its file. */
function toWording({ locale, file, translation }: BlockStatus): string {
  return [locale, file, translation?.text, translation?.reviewed?.by, translation?.reviewed?.on].join("\n");
}

function toStatus(facts: Facts, offered: ReadonlySet<string>): ReturnType<typeof toTranslationStatus> {
  const { blocks, leftOver } = toTranslationStatus(facts);
  const isOffered = ({ locale }: { readonly locale: string }) => offered.has(locale);
  return { blocks: blocks.filter(isOffered), leftOver: leftOver.filter(isOffered) };
}

function isOutdated({ state }: BlockStatus): boolean {
  return state === "outdated";
}

function isMissing({ state }: BlockStatus): boolean {
  return state === "stand-in";
}

/** A translation by its own words and those it was made from: its key may have become another. */
function toTranslationKey({ locale, file, translation }: BlockStatus): string {
  return [locale, file, translation?.of, translation?.text].join("\n");
}

/** A text by its words, and by its place: at least one of them stays when it is changed or moved. */
function toTextKeys({ locale, file, german, key }: BlockStatus): string[] {
  return [`${locale} ${file} text ${german}`, `${locale} ${file} place ${key}`];
}

function toTexts(blocks: readonly BlockStatus[]): TextInLanguages[] {
  const groups = Map.groupBy(blocks, ({ file, key }) => `${file}\n${key}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ file: first.file, german: first.german, locales: group.map(({ locale }) => locale) }]
      : [];
  });
}
