import type { Position } from "./data-error.ts";

/** A character that must not stand in an editor's file, with its place. */
export interface UnsafeCharacter extends Position {
  readonly message: string;
  readonly remedy: string;
}

/** Joiners and direction marks that Arabic and Persian spelling needs (https://www.unicode.org/reports/tr9/). */
const rightToLeftMarks = new Set(["\u200c", "\u200d", "\u200e", "\u200f"]);

const unsafe =
  /[\p{Cc}\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb\p{Co}]|[\u{e0000}-\u{e0fff}]|\p{Cs}/gu;
const harmless = new Set(["\n", "\r", "\t", "\u202f"]);

/**
 * Every invisible, control or direction character that could make a text look other than it is
 * (https://trojansource.codes), plus text that is not in the normal form NFC.
 * @param options.rightToLeft allow the joiners and marks that Arabic and Persian texts need
 */
export function findUnsafeCharacters(text: string, options: { rightToLeft: boolean }): UnsafeCharacter[] {
  const found: UnsafeCharacter[] = [];
  for (const match of text.matchAll(unsafe)) {
    const character = match[0];
    if (harmless.has(character)) continue;
    if (options.rightToLeft && rightToLeftMarks.has(character)) continue;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    found.push({
      ...positionAt(text, match.index),
      message: `Hier steht ein unsichtbares Zeichen (U+${code}).`,
      remedy: "Bitte löschen und den Text neu tippen; solche Zeichen kommen oft beim Einfügen aus Word mit.",
    });
  }
  const composed = text.normalize("NFC");
  if (found.length === 0 && composed !== text) {
    found.push({
      ...positionAt(text, firstDifference(text, composed)),
      message: "Hier ist ein Zeichen aus zwei Teilen zusammengesetzt (nicht Unicode-NFC).",
      remedy: "Bitte das Wort neu tippen, zum Beispiel das „ä“ als ein Zeichen.",
    });
  }
  return found;
}

/** Line and column of an offset, both counted from 1. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}
