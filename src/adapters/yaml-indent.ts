import type { DataError } from "../domain/data-error.ts";
import { toShort } from "../domain/short.ts";
import { isRightToLeftFile } from "./editor-files.ts";
import { countLines, readDocument } from "./yaml-document.ts";
import { findForbidden } from "./yaml-forbidden.ts";

/** A line that stands too far left or right, counted from 1, and what to do about it. */
export interface IndentSlip extends Pick<DataError, "message" | "remedy"> {
  readonly line: number;
}

/** Each try reads the whole file: of small files sixty are made, of large ones so many that all read this many characters. */
const maxRead = 500_000;
const maxTries = 60;
/** A field, a list's entry, or both: what stands on a step of its own. */
const structure = /^ *(?:- |-$|[\p{L}_][\p{L}\w.-]*:(?: |$))/u;
/** A field whose text follows in the lines below it, with the column of its name. */
const textHeader = /^( *(?:- +)*)[\p{L}_][\p{L}\w.-]*: *[>|][-+]?$/u;

/**
 * Finds lines of an unreadable file whose indentation alone is wrong. The parser stumbles only near such a line and takes it
 * for a missing colon, so each line there is tried on the steps around it; the nearest on which the file can be read is meant.
 * @returns what was found, and the text with those lines where they belong
 */
export function mendIndents(
  file: string,
  text: string,
): { readonly slips: readonly IndentSlip[]; readonly text: string } {
  const before = findTrouble(file, text);
  const known = new Set(before.forbidden);
  const slips: IndentSlip[] = [];
  let lines = text.split("\n");
  let stumbled: readonly number[] = before.stumbled;
  let tries = Math.min(maxTries, Math.floor(maxRead / text.length));
  const tryLines = (moved: readonly string[]) => {
    if (tries-- <= 0) return undefined;
    const trouble = findTrouble(file, moved.join("\n"));
    return [...trouble.stumbled, ...trouble.forbidden.filter((line) => !known.has(line))];
  };
  while (stumbled.length > 0) {
    const found = findMove(lines, Math.min(...stumbled), tryLines);
    if (found === undefined) break;
    slips.push(toSlip(lines, found.move));
    lines = moveLine(lines, found.move);
    stumbled = found.stumbled;
  }
  return { slips, text: lines.join("\n") };
}

/** Lines, counted from 1, at which the parser gives up, and those that hold what no file may, such as a field stated twice. */
function findTrouble(
  file: string,
  text: string,
): { stumbled: readonly number[]; forbidden: readonly number[] } {
  const document = readDocument(text);
  const lines = countLines(text);
  const toLine = (offset: number) => lines.linePos(offset).line;
  return {
    stumbled: document.errors.slice(0, 100).map(({ pos: [pos] }) => toLine(pos)),
    forbidden: findForbidden(document, text, isRightToLeftFile(file)).map(({ offset }) => toLine(offset)),
  };
}

/** A line, counted from 0, and the number of spaces it should begin with. */
interface Move {
  readonly index: number;
  readonly indent: number;
}

function findMove(
  lines: readonly string[],
  first: number,
  linesOf: (lines: readonly string[]) => readonly number[] | undefined,
): { move: Move; stumbled: readonly number[] } | undefined {
  let further: { move: Move; stumbled: readonly number[] } | undefined;
  for (const move of toMoves(lines, first - 1)) {
    const stumbled = linesOf(moveLine(lines, move));
    if (stumbled === undefined) return further;
    if (stumbled.length === 0) return { move, stumbled };
    const next = Math.min(...stumbled);
    // The file has another slip; the move is right when the parser now gets past both the line and where it gave up.
    if (next > first && next > move.index + 1) further ??= { move, stumbled };
  }
  return further;
}

/** Moves worth a try around the line, counted from 0, where the parser gave up: the smallest first, then the likeliest. */
function toMoves(lines: readonly string[], at: number): Move[] {
  const ofText = toTextMoves(lines, at);
  if (ofText !== undefined) return ofText;
  // A field without its colon would be taken into the text above it if the line below were moved.
  if (!structure.test(lines[at] ?? "")) return [];
  return [0, 1, -1, -2]
    .map((step) => at + step)
    .filter((index) => structure.test(lines[index] ?? ""))
    .flatMap((index) => {
      const now = indentOf(lines[index] ?? "");
      return [now - 4, now - 3, now - 2, now - 1, now + 1, now + 2, now + 3, now + 4]
        .filter((indent) => indent >= 0 && indent % 2 === 0)
        .map((indent) => ({
          index,
          indent,
          distance: Math.abs(indent - now),
          oddity: Math.abs(indent - neighbourStep(lines, index)),
        }));
    })
    .sort((a, b) => a.distance - b.distance || a.oddity - b.oddity);
}

/** The step a line's neighbour speaks for: what a field opens stands two spaces deeper, any other follows the one above. */
function neighbourStep(lines: readonly string[], index: number): number {
  if (/:$/.test(lines[index] ?? "")) return indentOf(lines[index + 1] ?? "") - 2;
  return /^ *(?:- +)*/.exec(lines[index - 1] ?? "")?.[0].length ?? 0;
}

/** Where a line of a longer text below its field belongs, or the one above it; undefined for a line of its own. */
function toTextMoves(lines: readonly string[], at: number): Move[] | undefined {
  if (structure.test(lines[at] ?? "")) return undefined;
  for (let index = at - 1; index >= 0; index--) {
    const column = textHeader.exec(lines[index] ?? "")?.[1]?.length;
    if (column !== undefined)
      return [at, at - 1].filter((line) => line > index).map((line) => ({ index: line, indent: column + 2 }));
    if (structure.test(lines[index] ?? "")) return undefined;
  }
  return undefined;
}

function toSlip(lines: readonly string[], { index, indent }: Move): IndentSlip {
  const line = lines[index] ?? "";
  const now = indentOf(line);
  const body = line.trimStart();
  const isField = structure.test(line);
  const name = isField ? body.replace(/(?<!^-):.*$/, "") : body.split(" ", 3).join(" ");
  const missing = Math.abs(indent - now);
  const spaces = missing === 1 ? "ein Leerzeichen" : `${missing} Leerzeichen`;
  return {
    line: index + 1,
    message: isField
      ? `Die Einrückung stimmt nicht: Vor „${toShort(name)}“ ${toStand(now)} statt ${indent === 0 ? "keinem" : indent}.`
      : `Die Zeile „${toShort(name)} …“ gehört zu einem Text, ist aber ${indent > now ? "nicht so weit" : "weiter"} eingerückt.`,
    remedy: `Bitte am Anfang der Zeile ${spaces} ${indent > now ? "ergänzen" : "löschen"}.`,
  };
}

function toStand(spaces: number): string {
  if (spaces === 0) return "steht kein Leerzeichen";
  return spaces === 1 ? "steht 1 Leerzeichen" : `stehen ${spaces} Leerzeichen`;
}

function moveLine(lines: readonly string[], { index, indent }: Move): string[] {
  return lines.with(index, " ".repeat(indent) + (lines[index] ?? "").trimStart());
}

function indentOf(line: string): number {
  return line.length - line.replace(/^ +/, "").length;
}
