import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { toMarkdownCode, toMarkdownText } from "./markdown-escape.ts";
import type { ChangeReview } from "./review.ts";
import { toHeadline } from "./review-summary.ts";
import { type ReviewItem, type ReviewSection, toMarkWord } from "./section.ts";

/** Input of a review's Markdown besides its sections. */
export interface MarkdownOptions {
  /** Address of a path below the site's root; undefined if no preview address is known. */
  readonly hrefOf: (path: string) => string | undefined;
  /** Reason why there is nothing to compare with, as a German sentence. */
  readonly problem?: string | undefined;
}

/** Longest Markdown in characters: a comment on a Git host holds 65,536. */
export const longestMarkdown = 65_000;

/** Maximum numbers of findings per section, tried in turn until everything fits. */
const limits = [40, 20, 10, 5, 2, 1, 0];

/**
 * A review as Markdown for a comment on GitHub or GitLab, never longer than {@link longestMarkdown}: findings that do
 * not fit are counted. Text from editors is always shown as text, never as markup.
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

/** Both wordings of a changed text; the common beginning of long ones is left out. */
function toWordings(before: string | undefined, after: string | undefined): string[] {
  const start = sameStart(before ?? "", after ?? "");
  const isLong = Math.max(before?.length ?? 0, after?.length ?? 0) > longestQuote;
  const cut = (text: string) => quote(isLong && start > 0 ? `… ${text.slice(start)}` : text);
  return [
    ...(before === undefined ? [] : [`bisher: ${cut(before)}`]),
    ...(after === undefined ? [] : [`jetzt: ${cut(after)}`]),
  ];
}

/** Offset at which two texts begin to differ, minus some words of context. */
function sameStart(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same <= context ? 0 : one.lastIndexOf(" ", same - context) + 1;
}

/** Length of the common text shown before the first difference, in characters. */
const context = 60;

/** Longest quotation in a comment, in characters. */
const longestQuote = 400;

function quote(text: string): string {
  return toMarkdownText(text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);
}
