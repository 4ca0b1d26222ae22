import { type Font, openSync } from "fontkit";
import type { FontFace } from "./font-faces.ts";

/** Measures single lines of text. */
export interface TextMeter {
  /** Width in px of a line at a font size in px and a weight; the nearest available weight is used. */
  width(text: string, size: number, weight: number): number;
}

/**
 * Opens font files and measures as a browser does: the face is chosen per code point, runs of one face are shaped
 * together, words are shaped alone and remembered. Characters in no file count as 0.7 em: wider than in the usual
 * substitute. @throws where a file is missing
 */
export function loadTextMeter(faces: readonly FontFace[]): TextMeter {
  const opened = faces.map(openFace);
  const weights = [...new Set(faces.map(({ weight }) => weight))];
  const measurers = new Map<number, (word: string) => number>();
  const measurerOf = (weight: number) => {
    const nearest = weights.toSorted((a, b) => Math.abs(a - weight) - Math.abs(b - weight))[0];
    return toWordMeasurer(opened.filter((face) => face.weight === nearest));
  };
  return {
    width: (text, size, weight) => {
      const measure = measurers.get(weight) ?? measurerOf(weight);
      measurers.set(weight, measure);
      let ems = 0;
      let start = 0;
      for (let end = text.indexOf(" "); end !== -1; end = text.indexOf(" ", start)) {
        ems += measure(text.slice(start, end));
        ems += measure(" ");
        start = end + 1;
      }
      return (ems + measure(start === 0 ? text : text.slice(start))) * size;
    },
  };
}

/** Measures words in ems and remembers them. */
function toWordMeasurer(faces: readonly OpenFace[]): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const width = known.get(word) ?? measureWord(word, faces);
    known.set(word, width);
    return width;
  };
}

interface OpenFace {
  readonly weight: number;
  readonly ranges: readonly (readonly [number, number])[];
  readonly font: () => Font;
}

function openFace(face: FontFace): OpenFace {
  let font: Font | undefined;
  return {
    weight: face.weight,
    ranges: face.ranges.split(",").map(parseRange),
    font: () => {
      font ??= openSync(face.file);
      return font;
    },
  };
}

function parseRange(range: string): readonly [number, number] {
  const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

const unknownEms = 0.7;

function measureWord(word: string, faces: readonly OpenFace[]): number {
  let ems = 0;
  let run = "";
  let runFace: OpenFace | undefined;
  const flush = () => {
    if (run !== "") ems += measureRun(run, runFace);
    run = "";
  };
  for (const character of word) {
    if (character === "\u00AD") continue;
    const face = findFace(character.codePointAt(0) ?? 0, faces);
    if (face !== runFace) flush();
    runFace = face;
    run += character;
  }
  flush();
  return ems;
}

function measureRun(run: string, face: OpenFace | undefined): number {
  if (face === undefined) return [...run].filter((c) => !/\p{M}|\p{Cf}/u.test(c)).length * unknownEms;
  const font = face.font();
  forgetGlyphs(font);
  return font.layout(run).advanceWidth / font.unitsPerEm;
}

/**
 * Lets a font make its glyphs again: fontkit keeps each with the characters it first stood for (2.0.4, `getGlyph`), and takes
 * a glyph for a mark without width or not by them, so that a word would be as wide as earlier words let it be.
 */
function forgetGlyphs(font: Font): void {
  Object.assign(font, { _glyphs: {} });
}

function findFace(codePoint: number, faces: readonly OpenFace[]): OpenFace | undefined {
  return faces.findLast(
    (face) =>
      face.ranges.some(([from, to]) => codePoint >= from && codePoint <= to) &&
      face.font().hasGlyphForCodePoint(codePoint),
  );
}
