import { hyphenate } from "./hyphenate.ts";
import type { TextMeter } from "./measure-text.ts";

/** How a label is set: language, size in px, weight. */
export interface LabelStyle {
  readonly locale: string;
  readonly size: number;
  readonly weight: number;
}

/** A label broken into lines, with the room it needs: the width of the widest line in px, and how many lines high. */
export interface WrappedLabel {
  readonly lines: readonly string[];
  readonly width: number;
  /** More than there are lines where the same drawing in another language needs them. */
  readonly rows: number;
}

/**
 * Breaks a label into lines no wider than `maxWidth` px: at spaces (never at U+00A0), at hyphens and slashes inside
 * a word, and within a word, with a visible hyphen, only where it fits no line of its own. Lines are evened out:
 * never more of them than necessary, and the widest as narrow as that allows. Soft hyphens never survive.
 * A part that cannot be broken may stay wider than `maxWidth`.
 */
export function wrapLabel(
  label: string,
  maxWidth: number,
  style: LabelStyle,
  meter: TextMeter,
): WrappedLabel {
  const measure = (text: string) => meter.width(text, style.size, style.weight);
  const paragraphs = label
    .split("\n")
    .map((paragraph) => breakUp(paragraph, maxWidth, style.locale, measure));
  const lines = paragraphs.flatMap((pieces) => evenOut(pieces, maxWidth, measure));
  return { lines, width: Math.max(0, ...lines.map(measure)), rows: lines.length };
}

type Measure = (text: string) => number;

/** A piece of text and what joins it to its predecessor on one line: a space, or nothing. */
interface Piece {
  readonly text: string;
  readonly join: "" | " ";
  /** Shown instead of `text` at the end of a line. */
  readonly broken: string;
}

function breakUp(paragraph: string, maxWidth: number, locale: string, measure: Measure): Piece[] {
  return paragraph.split(/ +/).flatMap((word) => {
    const compounds = word.split(/(?<=[\p{L}\u00AD][-/\u2013])(?=\p{L})/u);
    return compounds.flatMap((compound, index): Piece[] => {
      const join = index === 0 ? " " : "";
      const whole = compound.replaceAll("\u00AD", "");
      if (measure(whole) <= maxWidth) return [{ text: whole, join, broken: whole }];
      return toFragments(compound, maxWidth, locale, measure).map((text, part, all) => ({
        text,
        join: part === 0 ? join : "",
        broken: part < all.length - 1 ? `${text}-` : text,
      }));
    });
  });
}

/** As few fragments as possible, each fitting with its hyphen, cut where the language allows, best at a joint. */
function toFragments(word: string, maxWidth: number, locale: string, measure: Measure): string[] {
  const parts = hyphenate(word, locale).flatMap((part) =>
    measure(`${part}-`) > maxWidth ? hyphenate(`${part}`, locale) : [part],
  );
  const best: { cost: number; fragments: string[] }[] = [{ cost: 0, fragments: [] }];
  for (let end = 1; end <= parts.length; end++) {
    for (let start = end - 1; start >= 0; start--) {
      const text = parts.slice(start, end).join("");
      const shown = end < parts.length ? `${text}-` : text;
      const before = best[start];
      if (before === undefined || (measure(shown) > maxWidth && start < end - 1)) continue;
      const cut = end < parts.length ? (joint.test(text) ? 0 : 3) : 0;
      const cost = before.cost + 10 + cut + Math.max(0, 5 - text.length);
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) {
        best[end] = { cost, fragments: [...before.fragments, text] };
      }
    }
  }
  return best.at(-1)?.fragments ?? [word];
}

// Endings after which the next word of a German compound begins.
const joint = /(?:ungs|ions|schafts|heits|keits|täts|lings|stands|werks|rats|amts|dienst|arbeits)$/u;

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
