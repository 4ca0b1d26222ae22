import { hyphenate } from "./hyphenate.ts";

/** Width in px of a text in one line. */
export type Measure = (text: string) => number;

/** A piece of text and what joins it to its predecessor on one line: a space, or nothing. */
export interface Piece {
  readonly text: string;
  readonly join: "" | " " | "\u00A0";
  /** Shown instead of `text` at the end of a line. */
  readonly broken: string;
}

/** How words may be cut. */
export interface CutStyle {
  readonly locale: string;
  readonly maxWidth: number;
  /** Cuts anywhere if necessary, so that no piece is wider than `maxWidth`. */
  readonly isFixed: boolean;
}

/**
 * Cuts a word, which may contain no-break spaces, into pieces: at hyphens and slashes, otherwise where the language
 * allows, with a hyphen. An address never gets a hyphen: it is cut after its own dots, slashes, hyphens and the like.
 */
export function toPieces(word: string, style: CutStyle, measure: Measure): Piece[] {
  const whole = word.replaceAll("\u00AD", "");
  if (isAddress(whole)) return toPlainPieces(whole, style, measure);
  if (style.isFixed && word.includes("\u00A0") && measure(whole) > style.maxWidth)
    return word.split("\u00A0").flatMap((part, index) => {
      const [first, ...others] = toPieces(part, style, measure);
      return first === undefined ? [] : [{ ...first, join: index === 0 ? " " : "\u00A0" }, ...others];
    });
  return word
    .split(/(?<=[\p{L}\u00AD][-/\u2013])(?=\p{L})/u)
    .flatMap((compound, index) => toCompoundPieces(compound, index === 0 ? " " : "", style, measure));
}

function toCompoundPieces(compound: string, join: "" | " ", style: CutStyle, measure: Measure): Piece[] {
  const whole = compound.replaceAll("\u00AD", "");
  if (measure(whole) <= style.maxWidth) return [{ text: whole, join, broken: whole }];
  const fragments = toFragments(compound, style.maxWidth, style.locale, measure).flatMap((fragment) =>
    style.isFixed ? cutAnywhere(fragment, "-", style.maxWidth, measure) : [fragment],
  );
  return fragments.map((text, part) => ({
    text,
    join: part === 0 ? join : "",
    broken: part < fragments.length - 1 ? toBroken(text) : text,
  }));
}

/** A part with its hyphen; Arabic letters, which join each other, and signs take none. */
function toBroken(text: string): string {
  return /[\p{L}\p{M}]$/u.test(text) && !/\p{Script=Arabic}\p{M}*$/u.test(text) ? `${text}-` : text;
}

function toPlainPieces(address: string, { maxWidth, isFixed }: CutStyle, measure: Measure): Piece[] {
  const fits = measure(address) <= maxWidth;
  const parts = fits ? [address] : address.split(/(?<=[-./@_?&=#:])(?![-./@_?&=#:])/u);
  return parts
    .flatMap((part) => (isFixed ? cutAnywhere(part, "", maxWidth, measure) : [part]))
    .map((text, index) => ({ text, join: index === 0 ? " " : "", broken: text }));
}

/** A web address, a mail address, or a host with or without a path. */
function isAddress(word: string): boolean {
  return /:\/\/|^www\.|\S@\S+\.\S|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/|$)/iu.test(word);
}

const letters = new Intl.Segmenter("de", { granularity: "grapheme" });

/** Cuts a text that is wider than a line, between any two letters. */
function cutAnywhere(text: string, sign: string, maxWidth: number, measure: Measure): string[] {
  if (measure(text + sign) <= maxWidth) return [text];
  const parts: string[] = [];
  let part = "";
  for (const { segment } of letters.segment(text)) {
    if (part !== "" && measure(part + segment + sign) > maxWidth) {
      parts.push(part);
      part = "";
    }
    part += segment;
  }
  return [...parts, part];
}

/** Cuts a word into as few fragments as fit with their hyphens, where the language allows, preferably at a joint. */
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
