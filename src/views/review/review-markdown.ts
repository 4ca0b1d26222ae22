import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { toMarkdownCode, toMarkdownText } from "./markdown-escape.ts";
import type { ChangeReview } from "./review.ts";
import { toHeadline } from "./review-summary.ts";
import { type ReviewItem, type ReviewSection, toMarkWord } from "./section.ts";

/** What the Markdown of a review is told beside its sections. */
export interface MarkdownOptions {
  /** Address of a path below the site's root; undefined while no address of a preview is known. */
  readonly hrefOf: (path: string) => string | undefined;
  /** Why there is nothing to compare with, as a German sentence. */
  readonly problem?: string | undefined;
}

/** A comment on a Git host holds 65,536 characters. */
export const longestMarkdown = 65_000;

/** Most findings of a section, tried one after the other until all fits. */
const limits = [40, 20, 10, 5, 2, 1, 0];

/**
 * A review as Markdown for a comment on GitHub or GitLab, never longer than {@link longestMarkdown}: what has no room is
 * counted. Whatever editors wrote is text there, never markup.
 */
export function toReviewMarkdown(
  review: ChangeReview,
  sections: readonly ReviewSection[],
  options: MarkdownOptions,
): string {
  const texts = limits.map((limit) => () => render(review, sections, options, limit));
  for (const toText of texts) {
    const text = toText();
    if (text.length < longestMarkdown) return text;
  }
  throw new Error("a review without findings does not fit");
}

function render(
  review: ChangeReview,
  sections: readonly ReviewSection[],
  { hrefOf, problem }: MarkdownOptions,
  limit: number,
): string {
  const { before, after, day } = review;
  const compared =
    before === undefined
      ? `${toMarkdownCode(after.label)}, ohne Vergleich.`
      : `${toMarkdownCode(before.label)} → ${toMarkdownCode(after.label)}.`;
  return `${[
    "## Was diese Änderung bewirkt",
    `${compared} Gerechnet am ${renderPartialDate(day, "de")}.`,
    ...(problem === undefined ? [] : [`**Achtung:** ${toMarkdownText(problem)}`]),
    toHeadline(review)
      .map((line) => `- ${line}`)
      .join("\n"),
    ...sections.map((section) => toSection(section, hrefOf, limit)),
  ].join("\n\n")}\n`;
}

function toSection(
  { title, note, items }: ReviewSection,
  hrefOf: MarkdownOptions["hrefOf"],
  limit: number,
): string {
  const shown = items.slice(0, limit).map((item) => toItem(item, hrefOf));
  const rest = items.length - shown.length;
  return [
    `### ${title}${items.length === 0 ? "" : ` (${items.length})`}`,
    ...(note === undefined ? [] : [toMarkdownText(note)]),
    [...shown, ...(rest > 0 ? [`- … und ${rest} weitere`] : [])].join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function toItem(item: ReviewItem, hrefOf: MarkdownOptions["hrefOf"]): string {
  const { line, before, after } = item;
  const word = toMarkWord(item);
  const words = line.map(({ text, path, isPlace }) => {
    if (isPlace) return toMarkdownCode(text);
    const href = path === undefined ? undefined : hrefOf(path);
    return href === undefined ? quote(text) : `[${quote(text)}](<${href}>)`;
  });
  return [
    `- ${word === undefined ? "" : `**${word}:** `}${words.join("")}`,
    ...toWordings(before, after).map((wording) => `  - ${wording}`),
  ].join("\n");
}

/** Both wordings of a changed text; of long ones what they have in common at the beginning is left out. */
function toWordings(before: string | undefined, after: string | undefined): string[] {
  const start = sameStart(before ?? "", after ?? "");
  const isLong = Math.max(before?.length ?? 0, after?.length ?? 0) > longestQuote;
  const cut = (text: string) => quote(isLong && start > 0 ? `… ${text.slice(start)}` : text);
  return [
    ...(before === undefined ? [] : [`bisher: ${cut(before)}`]),
    ...(after === undefined ? [] : [`jetzt: ${cut(after)}`]),
  ];
}

/** Where two texts begin to differ, some words before that. */
function sameStart(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same <= context ? 0 : one.lastIndexOf(" ", same - context) + 1;
}

/** How much of what two texts have in common is shown before they differ, in characters. */
const context = 60;

/** Longest quotation in a comment, in characters. */
const longestQuote = 400;

function quote(text: string): string {
  return toMarkdownText(text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);
}
