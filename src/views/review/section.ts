import { type ChangeMark, markWords } from "./marked-organigram.ts";

/** A piece of a line: words, perhaps leading to a page of the site. */
export interface LinePart {
  readonly text: string;
  /** Path of a page below the site's root. */
  readonly path?: string | undefined;
  /** True for an address or the path of a file. */
  readonly isPlace?: boolean;
}

/** One finding of a review. */
export interface ReviewItem {
  readonly mark?: ChangeMark | "changed" | undefined;
  /** Word for the mark, if not the usual one. */
  readonly word?: string | undefined;
  readonly line: readonly LinePart[];
  /** Former wording of a changed text. */
  readonly before?: string | undefined;
  /** Present wording. */
  readonly after?: string | undefined;
}

/** Findings under one heading; every form of a review shows the same sections. */
export interface ReviewSection {
  /** Fragment of its heading. */
  readonly id: string;
  readonly title: string;
  /** A sentence about the whole, such as its consequences for editors. */
  readonly note?: string | undefined;
  readonly items: readonly ReviewItem[];
}

/** The word before a finding; undefined for one without a mark. */
export function toMarkWord({ mark, word }: ReviewItem): string | undefined {
  if (mark === undefined) return undefined;
  return word ?? (mark === "changed" ? "Geändert" : markWords[mark]);
}
