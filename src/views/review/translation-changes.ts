import type { Facts } from "../../domain/network/facts.ts";
import { type BlockStatus, toTranslationStatus } from "../../domain/translations/translation-status.ts";
import type { ChangedTranslation, ChangeReview, TextInLanguages } from "./review.ts";

/**
 * Changes of translations in the languages on offer: those reworded or reviewed, those that become outdated, German
 * texts left without one, and the number left over.
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

/** Translations whose words or reviewer changed at the same place. */
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

/** Words and reviewer of a translation, regardless of its place in the file. */
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

/** Identity of a translation: its own words and those it was made from, since its key may have changed. */
function toTranslationKey({ locale, file, translation }: BlockStatus): string {
  return [locale, file, translation?.of, translation?.text].join("\n");
}

/** Identities of a text, its words and its place: at least one of them remains when it is changed or moved. */
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
