import { diffWords } from "diff";

/** A run of words that both texts share, or that only the earlier or only the later one has. */
export interface WordRun {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Number of words shown around a change, enough to find it again. */
const shownAround = 6;

/**
 * Changes between two texts, word by word in reading order; white space alone is no change. Of the common text, only
 * the words next to a change are kept, the rest becomes `…`.
 */
export function toWordDifference(before: string, after: string): WordRun[] {
  const runs = diffWords(before, after).map(
    ({ added, removed, value }): WordRun => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value,
    }),
  );
  return runs.map((run, index) =>
    run.kind === "same" ? { ...run, text: toShown(run.text, index === 0, index === runs.length - 1) } : run,
  );
}

/** The same for a terminal, in the notation of `wdiff`. */
export function toPlainDifference(before: string, after: string): string {
  const signs = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return toWordDifference(before, after)
    .map(({ kind, text }) => signs[kind].join(text))
    .join("");
}

function toShown(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(/(?<=\S\s)(?=\S)/);
  if (isFirst && isLast) return text;
  const [ahead, behind] = [isFirst ? 0 : shownAround, isLast ? 0 : shownAround];
  if (words.length <= ahead + behind + 1) return text;
  const end = behind === 0 ? "" : words.slice(-behind).join("");
  return `${words.slice(0, ahead).join("")}… ${end}`;
}
