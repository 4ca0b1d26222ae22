import { diffArrays } from "diff";

const lineEnd = /\r\n|\n|\r/g;

/** A text with all line ends replaced by `\n`, the form in which it is read and edited. */
export function withPlainLineEnds(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** The most frequent line end of a text; the one of new files where it has none. */
export function mainLineEnd(text: string): "\r\n" | "\n" {
  const windows = text.match(/\r\n/g)?.length ?? 0;
  const all = text.match(/\n/g)?.length ?? 0;
  return windows * 2 > all ? "\r\n" : "\n";
}

/**
 * An edited text with the line ends of its file: unchanged lines keep their own, even where a file mixes them, new ones
 * get the most frequent one.
 * @param edited with `\n` alone
 */
export function withLineEndsOf(original: string, edited: string): string {
  const main = mainLineEnd(original);
  const ends: string[] = [...original.matchAll(lineEnd)].map(([end]) => end);
  if (new Set(ends).size < 2) return main === "\n" ? edited : edited.replaceAll("\n", main);
  const before = withPlainLineEnds(original).split("\n");
  const after = edited.split("\n");
  const kept: string[] = [];
  let old = 0;
  for (const { value, added, removed } of diffArrays(before, after)) {
    if (!added && !removed) kept.push(...value.map((_, index) => ends[old + index] ?? main));
    if (added) kept.push(...value.map(() => main));
    if (!added) old += value.length;
  }
  return after
    .map((line, index) => (index === after.length - 1 ? line : line + (kept[index] ?? main)))
    .join("");
}
