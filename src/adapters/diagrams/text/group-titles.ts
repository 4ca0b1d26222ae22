import type { LabelWrapper, WrappedLabel } from "./label-wrapper.ts";
import { substituteFontFactor } from "./text-size.ts";

/** Breaks and sizes the titles of the groups of one drawing. */
export interface GroupTitles {
  /** The broken title of a group that is about `width` px wide inside. */
  wrap(title: string, width: number): WrappedLabel;
  /** Height in px of a title with its space above and below; a group without a title has a padding there. */
  height(title: WrappedLabel): number;
}

/** Space in px inside the border of a group. */
export const groupPadding = 16;

/** Makes the titles of the groups of one drawing. @param heightOf height of a broken label in px */
export function toGroupTitles(
  wrap: LabelWrapper,
  size: number,
  heightOf: (label: WrappedLabel) => number,
): GroupTitles {
  return {
    wrap: (title, width) => wrap(title, width / substituteFontFactor, { size, weight: 600, isFixed: true }),
    height: (title) => {
      const height = heightOf(title);
      return height === 0 ? groupPadding : 12 + height + 12;
    },
  };
}
