import type { TextMeter } from "./measure-text.ts";
import { type CutStyle, type Measure, type Piece, toPieces } from "./word-pieces.ts";

/** How a label is set: language, size in px, weight. */
export interface LabelStyle {
  readonly locale: string;
  readonly size: number;
  readonly weight: number;
  /** Size in px of the notes, which follow a `\v`. */
  readonly noteSize: number;
  /** Whether no line may ever be wider than asked for; otherwise a part that cannot be broken may. */
  readonly isFixed?: boolean;
}

/** A text broken into lines, and the width of the widest in px. */
export interface BrokenText {
  readonly lines: readonly string[];
  /** The lines of the smaller text below. */
  readonly notes: readonly string[];
  readonly width: number;
}

/**
 * Breaks a label into lines no wider than `maxWidth` px: at spaces (never at U+00A0), at hyphens and slashes inside
 * a word, and within a word, with a visible hyphen, only where it fits no line of its own. Lines are evened out:
 * never more of them than necessary, and the widest as narrow as that allows. Soft hyphens never survive.
 * A part that cannot be broken stays wider than `maxWidth`, unless the style is fixed. What follows a `\v` becomes notes.
 */
export function wrapLabel(label: string, maxWidth: number, style: LabelStyle, meter: TextMeter): BrokenText {
  const cut = { locale: style.locale, maxWidth, isFixed: style.isFixed === true };
  const [text = "", note = ""] = label.split("\v");
  const measure = (line: string) => meter.width(line, style.size, style.weight);
  const measureNote = (line: string) => meter.width(line, style.noteSize, 400);
  const lines = wrapText(text, cut, measure);
  const notes = wrapText(note, cut, measureNote);
  const width = Math.max(0, ...lines.map(measure), ...notes.map(measureNote));
  return { lines, notes, width };
}

function wrapText(text: string, cut: CutStyle, measure: Measure): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const pieces = paragraph.split(/ +/).flatMap((word) => toPieces(word, cut, measure));
    return evenOut(pieces, cut.maxWidth, measure);
  });
}

function evenOut(pieces: readonly Piece[], maxWidth: number, measure: Measure): string[] {
  const first = fill(pieces, maxWidth, measure);
  let low = maxWidth / 2;
  let high = maxWidth;
  let best = first;
  while (high - low > 2) {
    const middle = (low + high) / 2;
    const lines = fill(pieces, middle, measure);
    if (lines.length <= first.length && lines.every((line) => measure(line) <= middle)) {
      best = lines;
      high = middle;
    } else low = middle;
  }
  return best;
}

function fill(pieces: readonly Piece[], maxWidth: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    if (line === "") line = piece.text;
    else if (measure(line + piece.join + piece.broken) <= maxWidth) line += piece.join + piece.text;
    else {
      lines.push(
        before === undefined ? line : line.slice(0, line.length - before.text.length) + before.broken,
      );
      line = piece.text;
    }
  });
  if (line !== "") lines.push(line);
  return lines;
}
