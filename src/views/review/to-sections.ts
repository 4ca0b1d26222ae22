import type { Words } from "../translations/interface-words.ts";
import { toDataSections } from "./data-sections.ts";
import { toEffectSections } from "./effect-sections.ts";
import type { ChangeReview } from "./review.ts";
import type { ReviewSection } from "./section.ts";

/**
 * A review in German sections for readers, without empty sections: first the changes, then their effects.
 * @param words German interface words, for the names of kinds
 * @param pathOf path of the page of a body on the later side
 */
export function toSections(
  review: ChangeReview,
  words: Words,
  pathOf: (body: string) => string | undefined,
): ReviewSection[] {
  return [...toDataSections(review, words, pathOf), ...toEffectSections(review)].filter(
    ({ items, note }) => items.length > 0 || note !== undefined,
  );
}
