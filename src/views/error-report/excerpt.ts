import type { Position } from "../../domain/mistakes/data-error.ts";
import { isUnsafeCharacter, toCodePoint } from "../../domain/mistakes/text-safety.ts";

/** Maximum number of columns shown; a longer line is cut around the place. */
const maxColumns = 100;
/** Maximum number of columns before the place in a cut line. */
const maxBefore = 60;
/** Number of characters repeated where a caret cannot show the place. */
const maxRepeated = 20;

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
/**
 * Characters two columns wide in a terminal (https://www.unicode.org/reports/tr11/), as far as people write them here.
 */
const wide =
  /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** One character of a line as displayed. */
interface Cell {
  /** Offset in the line, in UTF-16 units. */
  readonly at: number;
  readonly shown: string;
  /** Columns it occupies in a terminal. */
  readonly width: number;
}

/**
 * A line of an editor's file with a caret under a column. Tabs become arrows; invisible characters and those that would
 * control the terminal are spelt out. In right-to-left text no column is reliable: there the text at the place is
 * repeated.
 * @param line the line, without its end
 * @returns two lines for a terminal, without line ends
 */
export function renderExcerpt(line: string, place: Position): string[] {
  const cells = toCells(line);
  const caret = cells.findLastIndex(({ at }) => at <= place.column - 1);
  const isAfterEnd = place.column > line.length;
  const index = isAfterEnd ? cells.length : Math.max(0, caret);
  const { from, to } = findWindow(cells, index);
  const before = `${from > 0 ? "…" : ""}${show(cells.slice(from, index))}`;
  const after = `${show(cells.slice(index, to))}${to < cells.length ? "…" : ""}`;
  const number = String(place.line);
  const pointer = rightToLeft.test(before)
    ? `hier: „${show(cells.slice(index, index + maxRepeated)) || "Ende der Zeile"}“`
    : `${" ".repeat(widthOf(cells.slice(from, index)) + (from > 0 ? 1 : 0))}^`;
  return [`  ${number} │ ${before}${after}`, `  ${" ".repeat(number.length)} │ ${pointer}`];
}

function toCells(line: string): Cell[] {
  const options = { rightToLeft: rightToLeft.test(line) };
  let at = 0;
  return [...line].map((character) => {
    const shown = toShown(character, options);
    const cell = { at, shown, width: toWidth(shown) };
    at += character.length;
    return cell;
  });
}

function toShown(character: string, options: { rightToLeft: boolean }): string {
  if (character === "\t") return "→";
  return isUnsafeCharacter(character, options) ? `<${toCodePoint(character)}>` : character;
}

function toWidth(shown: string): number {
  if (/^[\p{M}\p{Cf}]/u.test(shown)) return 0;
  return wide.test(shown) ? 2 : shown.length > 2 ? shown.length : 1;
}

/** Range of the displayed cells: all, or as many around the place as fit. */
function findWindow(cells: readonly Cell[], index: number): { from: number; to: number } {
  if (widthOf(cells) <= maxColumns) return { from: 0, to: cells.length };
  let from = index;
  let to = index;
  let columns = 0;
  while (from > 0 && columns + (cells[from - 1]?.width ?? 0) <= maxBefore)
    columns += cells[--from]?.width ?? 0;
  while (to < cells.length && columns + (cells[to]?.width ?? 0) <= maxColumns)
    columns += cells[to++]?.width ?? 0;
  return { from, to };
}

function show(cells: readonly Cell[]): string {
  return cells.map(({ shown }) => shown).join("");
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
