import { type DrawingLine, type TextDirection, toTenth } from "../../views/charts/drawing.ts";
import { lineHeight } from "./text/text-size.ts";

/** The direction the script of a locale runs in. */
export function localeDirection(locale: string): TextDirection {
  return /^(?:ar|fa|he|ur|ps|ckb|yi|dv|ug|sd)(?:-|$)/.test(locale) ? "rtl" : "ltr";
}

/** Lines of text at their places. @param x middle of every line @param top upper edge of the first */
export function toLines(
  lines: readonly string[],
  x: number,
  top: number,
  size: number,
  direction: TextDirection,
): DrawingLine[] {
  const height = lineHeight(size);
  return lines.map((text, index) => ({
    text,
    x: toTenth(x),
    y: toTenth(top + index * height + height / 2 + size * 0.35),
    direction: firstStrongDirection(text) ?? direction,
  }));
}

/** A label on one line, without its note. */
export function toName(label: string): string {
  return toOneLine(label.split("\v")[0] ?? "");
}

/** The note of a label on one line; undefined where it has none. */
export function toNote(label: string): string | undefined {
  const note = label.split("\v")[1];
  return note === undefined ? undefined : toOneLine(note);
}

function toOneLine(text: string): string {
  return text.replaceAll("\n", " ").replaceAll("\u00AD", "");
}

function firstStrongDirection(text: string): TextDirection | undefined {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return undefined;
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter)
    ? "rtl"
    : "ltr";
}
