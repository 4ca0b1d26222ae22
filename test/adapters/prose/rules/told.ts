import { readMarkdown } from "../../../../src/adapters/prose/markdown.ts";

/** Messages of the check for a text, `line:column message`; hints begin with `?`. */
export function told(text: string, locale = "de"): string[] {
  return readMarkdown(`content/${locale}/a.md`, text, 1, locale).problems.map(
    ({ line, column, message, isHint }) => `${isHint ? "? " : ""}${line}:${column} ${message}`,
  );
}
