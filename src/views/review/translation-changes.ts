import type { Facts } from "../../domain/facts.ts";
import { type BlockStatus, toTranslationStatus } from "../../domain/translation-status.ts";
import type { ChangeReview, TextInLanguages } from "./review.ts";

/** In languages on offer: which translations this change makes outdated, which German texts it leaves without one, how many it leaves over. */
export function toTranslationChanges(before: Facts, after: Facts): ChangeReview["translations"] {
  const offered = new Set(after.site.value.locales);
  const [old, now] = [toStatus(before, offered), toStatus(after, offered)];
  const wasOutdated = new Set(old.blocks.filter(isOutdated).map(toTranslationKey));
  const wasMissing = new Set(old.blocks.filter(isMissing).flatMap(toTextKeys));
  const wasLeftOver = new Set(old.leftOver.map(({ locale, file, key }) => `${locale} ${file} ${key}`));
  return {
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
