import { type Locale, sourceLocale } from "../../../domain/language/locale.ts";
import type { Position } from "../../../domain/mistakes/data-error.ts";
import { createMarkdown, type Token } from "../markdown-parser.ts";
import { type Span, toSpans } from "./spans.ts";

/** Targets of labels defined by `[label]: target` lines, by the label in capitals. */
export type References = Readonly<Record<string, { readonly title: string; readonly href: string }>>;

/** The words of one paragraph, heading or cell, with the place of each letter. */
export interface MarkedWords {
  /** Visible text; a NUL replaces everything that became markup or was escaped. */
  readonly shown: string;
  readonly spans: readonly Span[];
  /** Index of its token in the text. */
  readonly index: number;
  /** Place in the text of a letter of {@link shown}. */
  readonly placeAt: (index: number) => Position;
  /** Place in the text of an offset in the words as they were written. */
  readonly placeAtOffset: (offset: number) => Position;
}

/** Markdown as it was written beside its tokens, for comparison. */
export interface MarkedText {
  readonly lines: readonly string[];
  readonly tokens: readonly Token[];
  readonly words: readonly MarkedWords[];
  /** The same words by the index of their token. */
  readonly wordsAt: ReadonlyMap<number, MarkedWords>;
  readonly references: References;
  readonly locale: Locale;
  /** True where line ends are kept for readers, as in every translation. */
  readonly keepsLineEnds: boolean;
}

/** The site's parser, but with escaped characters separate from other text. */
const parser = createMarkdown();
parser.core.ruler.disable("text_join");

/** Reads Markdown with the places of everything in it. @param locale language the text is written in */
export function readMarkedText(text: string, locale: Locale): MarkedText {
  const found: { references?: References } = {};
  const lines = text.split("\n");
  const tokens = parser.parse(text, found);
  const rows = new Rows(lines);
  const words = tokens.flatMap((token, index) => {
    if (token.type === "tr_open") rows.begin(token.map?.[0] ?? 0);
    return token.type === "inline" ? [toWords(token, index, lines, rows)] : [];
  });
  return {
    lines,
    tokens,
    words,
    wordsAt: new Map(words.map((one) => [one.index, one])),
    references: found.references ?? {},
    locale,
    keepsLineEnds: locale !== sourceLocale,
  };
}

/** Places of table cells; the parser knows only the lines of their rows. */
class Rows {
  readonly #lines: readonly string[];
  #line = 0;
  #end = 0;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  begin(line: number): void {
    this.#line = line;
    this.#end = 0;
  }

  /** Place of the next cell. @param content without the bars around it */
  next(content: string): { line: number; column: number } {
    const line = this.#lines[this.#line] ?? "";
    const start = line.indexOf(content.split("|")[0] ?? "", this.#end);
    if (start < 0) return { line: this.#line, column: this.#end };
    const stroke = line.indexOf("|", start + content.length);
    this.#end = stroke < 0 ? line.length : stroke + 1;
    return { line: this.#line, column: start };
  }
}

function toWords(token: Token, index: number, lines: readonly string[], rows: Rows): MarkedWords {
  const { content } = token;
  const spans = toSpans(content, token.children ?? []);
  const cell = token.map ? undefined : rows.next(content);
  const starts = toLineStarts(content);
  const margins = new Map<number, number>();
  const placeAtOffset = (offset: number): Position => {
    if (cell) return { line: cell.line + 1, column: cell.column + offset + 1 };
    const index = findLastAtMost(starts, offset);
    const begin = starts[index] ?? 0;
    const line = (token.map?.[0] ?? 0) + index;
    let margin = margins.get(index);
    if (margin === undefined) {
      const own = content.slice(begin, (starts[index + 1] ?? content.length + 1) - 1);
      const start = (lines[line] ?? "").lastIndexOf(own.trim()) - (own.length - own.trimStart().length);
      margin = Math.max(0, start);
      margins.set(index, margin);
    }
    return { line: line + 1, column: margin + offset - begin + 1 };
  };
  const offsets: number[] = [];
  let shown = "";
  for (const { token: child, start } of spans) {
    const piece = child.type === "text" ? child.content : child.type === "softbreak" ? "\n" : "\0";
    for (let letter = 0; letter < piece.length; letter++) offsets.push(start + letter);
    shown += piece;
  }
  return { shown, spans, index, placeAtOffset, placeAt: (at) => placeAtOffset(offsets[at] ?? 0) };
}

function toLineStarts(content: string): number[] {
  return [0, ...[...content.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** Index of the last of some rising numbers that is not above a value. */
function findLastAtMost(numbers: readonly number[], value: number): number {
  let from = 0;
  let to = numbers.length;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) <= value) from = middle;
    else to = middle;
  }
  return from;
}
