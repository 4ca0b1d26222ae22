import type { Position } from "./data-error.ts";

/** A character that must not stand in an editor's file, with its place. */
export interface UnsafeCharacter extends Position {
  readonly message: string;
  readonly remedy: string;
}

/** Maximum number of places reported: a damaged file may hold millions; the rest follows once these are repaired. */
const maxReported = 20;

/** Joiners and direction marks that Arabic and Persian spelling needs (https://www.unicode.org/reports/tr9/). */
const rightToLeftMarks = new Set(["\u200c", "\u200d", "\u200e", "\u200f"]);

/**
 * Control, format, private, unpaired and filler characters, and the mark of a letter lost on the way. Line ends and tabs
 * are allowed; YAML refuses tabs where they matter.
 */
const unsafe =
  /(?!\r\n|[\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufffd]/gu;
/** Variation selectors of ordinary symbols. */
const harmless = new Set(["\ufe0e", "\ufe0f"]);

/**
 * Every invisible, control or direction character that could make a text look other than it is
 * (https://trojansource.codes), plus text that is not in the normal form NFC; at most twenty places.
 * Windows line ends are accepted.
 * @param options.rightToLeft allow the joiners and marks that Arabic and Persian texts need
 */
export function findUnsafeCharacters(text: string, options: { rightToLeft: boolean }): UnsafeCharacter[] {
  const found: UnsafeCharacter[] = [];
  let hasOldLineEnd = false;
  for (const match of text.matchAll(unsafe)) {
    const character = match[0];
    if (isHarmless(character, options.rightToLeft)) continue;
    // A file has one kind of line ends: reported once.
    if (character === "\r" && hasOldLineEnd) continue;
    hasOldLineEnd ||= character === "\r";
    found.push({ ...positionAt(text, match.index), ...toWords(character, match.index) });
    if (found.length === maxReported) return found;
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

/** True for one of the characters {@link findUnsafeCharacters} looks for. */
export function isUnsafeCharacter(character: string, options: { rightToLeft: boolean }): boolean {
  return character.search(unsafe) >= 0 && !isHarmless(character, options.rightToLeft);
}

/** Code point of an invisible character: `U+202E`. */
export function toCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Line and column of an offset, both counted from 1. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

function toWords(character: string, offset: number): Pick<UnsafeCharacter, "message" | "remedy"> {
  if (character === "\ufffd")
    return {
      message: "Hier ist ein Buchstabe verloren gegangen (U+FFFD).",
      remedy: "Bitte den Buchstaben neu tippen und die Datei als UTF-8 speichern.",
    };
  if (character === "\r")
    return {
      message: "Hier endet eine Zeile auf die Art alter Apple-Rechner (U+000D).",
      remedy: "Bitte im Editor das Zeilenende „LF“ oder „CRLF“ wählen und neu speichern.",
    };
  if (character === "\ufeff" && offset === 0)
    return {
      message: "Die Datei beginnt mit einer unsichtbaren Markierung (BOM, U+FEFF).",
      remedy: "Bitte im Editor „Speichern mit Codierung: UTF-8“ ohne BOM wählen.",
    };
  return {
    message: `Hier steht ein unsichtbares Zeichen (${toCodePoint(character)}).`,
    remedy: "Bitte löschen und den Text neu tippen; solche Zeichen kommen oft beim Einfügen aus Word mit.",
  };
}

function isHarmless(character: string, rightToLeft: boolean): boolean {
  return harmless.has(character) || (rightToLeft && rightToLeftMarks.has(character));
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}
