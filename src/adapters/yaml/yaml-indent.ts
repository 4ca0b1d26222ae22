import { quote } from "../../domain/text/quote.ts";
import { type Mend, toSpaces } from "./yaml-mend.ts";
import {
  fieldName,
  findTextLines,
  indentOf,
  lineBefore,
  nameOf,
  openColumn,
  structure,
  textColumn,
} from "./yaml-shape.ts";

/** A line, counted from 0, and the number of spaces it should begin with. */
interface Move {
  readonly index: number;
  readonly indent: number;
}

/** An entry of a list that begins with a field. */
const entry = new RegExp(`^( *)- +(${fieldName}):(?: |$)`, "u");

/** Moves of one line near the line, counted from 0, where the parser gave up: smallest first, then likeliest. */
export function* toMoves(lines: readonly string[], at: number): Generator<Mend> {
  const ofText = toTextMoves(lines, at);
  for (const move of ofText ?? toLineMoves(lines, at)) {
    const mend = toMend(lines, move);
    // As part of the longer text above it, any line would be valid; that is never intended.
    if (ofText !== undefined || !findTextLines(mend.lines)[move.index]) yield mend;
  }
}

/** Moves of whole entries, correct in themselves, to the indentation of the other entries of their list. */
export function* toBlockMoves(lines: readonly string[], at: number): Generator<Mend> {
  const isText = findTextLines(lines);
  const above = lines.findLastIndex((line, index) => index < at && entry.test(line) && !isText[index]);
  for (const index of new Set([at, at + 1, at - 1, above])) {
    const [, lead, name] = (isText[index] ? undefined : entry.exec(lines[index] ?? "")) ?? [];
    if (lead === undefined || indentOf(lines[index + 1] ?? "") !== lead.length + 2) continue;
    const end = findEnd(lines, index, lead.length, name);
    const columns = [...lines.slice(0, index).reverse(), ...lines.slice(end)].flatMap((line) => {
      const [, other, same] = entry.exec(line) ?? [];
      return same === name && other !== undefined && other.length !== lead.length ? [other.length] : [];
    });
    for (const indent of new Set(columns)) yield toBlockMend(lines, { index, indent }, end);
  }
}

/** The first line, counted from 0, after an entry: one not as deep, or the next entry of its kind. */
function findEnd(lines: readonly string[], index: number, indent: number, name: string | undefined): number {
  const end = lines.findIndex(
    (line, later) =>
      later > index && line.trim() !== "" && (indentOf(line) <= indent || entry.exec(line)?.[2] === name),
  );
  return end < 0 ? lines.length : end;
}

function toBlockMend(lines: readonly string[], move: Move, end: number): Mend {
  const { index, indent } = move;
  const step = indent - indentOf(lines[index] ?? "");
  const filled = lines.slice(index + 1, end).filter((line) => line.trim() !== "").length;
  return {
    ...toMend(lines, move),
    remedy: `Bitte am Anfang dieser und der ${filled} folgenden Zeilen je ${toSpaces(Math.abs(step))} ${step > 0 ? "ergänzen" : "löschen"}.`,
    lines: lines.map((line, other) =>
      other < index || other >= end || line.trim() === ""
        ? line
        : " ".repeat(indentOf(line) + step) + line.trimStart(),
    ),
  };
}

function toLineMoves(lines: readonly string[], at: number): Move[] {
  // A field without its colon would become part of the text above it if the line below were moved.
  if (!structure.test(lines[at] ?? "")) return [];
  const isText = findTextLines(lines);
  const isAlone = (index: number) => !isText[index] && structure.test(lines[index] ?? "");
  const above = lines.findLastIndex((_, index) => index < at && isAlone(index));
  return [...new Set([at, at + 1, at - 1, at - 2, above])]
    .filter(isAlone)
    .flatMap((index) => {
      const now = indentOf(lines[index] ?? "");
      return toIndents(lines, index, now).map((indent) => ({
        index,
        indent,
        distance: Math.abs(indent - now) + (isAtEase(lines, index) ? 100 : 0),
        oddity: Math.abs(indent - neighbourStep(lines, index)) - 3 * countSiblings(lines, index, indent),
      }));
    })
    .sort((a, b) => a.distance - b.distance || a.oddity - b.oddity);
}

/** True for a line exactly below another of its form; it moves only when no other does. */
function isAtEase(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? "";
  const above = lines[lineBefore(lines, index)] ?? "";
  if (!structure.test(above) || openColumn(above) !== undefined) return false;
  const isEntry = /^ *- /.test(line);
  const column = isEntry ? indentOf(above) : (/^ *(?:- +)*/.exec(above)?.[0].length ?? 0);
  return column === indentOf(line) && (!isEntry || /^ *- /.test(above));
}

/** Possible intended indentations of a line: below a field that opens a list, only one. */
function toIndents(lines: readonly string[], index: number, now: number): number[] {
  const line = lines[index] ?? "";
  const open = openColumn(lines[lineBefore(lines, index)] ?? "");
  if (open !== undefined && /^ *- /.test(line)) return open + 2 === now ? [] : [open + 2];
  const around = [now - 4, now - 3, now - 2, now - 1, now + 1, now + 2, now + 3, now + 4];
  const beside = /^ *- /.test(line) ? [lines[index - 1] ?? "", lines[index + 1] ?? ""].map(indentOf) : [];
  return [...new Set([...around, ...beside])].filter(
    (indent) => indent >= 0 && indent !== now && indent % 2 === 0,
  );
}

/** Indentation suggested by the neighbouring line: that of the one above, or two spaces less than a field's content. */
function neighbourStep(lines: readonly string[], index: number): number {
  if (/:$/.test(lines[index] ?? "")) return indentOf(lines[index + 1] ?? "") - 2;
  return /^ *(?:- +)*/.exec(lines[index - 1] ?? "")?.[0].length ?? 0;
}

/** Number of entries directly above and below a list's entry with a given indentation. */
function countSiblings(lines: readonly string[], index: number, indent: number): number {
  if (!/^ *- /.test(lines[index] ?? "")) return 0;
  return [lines[index - 1] ?? "", lines[index + 1] ?? ""].filter((line) =>
    line.startsWith(`${" ".repeat(indent)}- `),
  ).length;
}

/** Correct indentation of a block-text line and the one above it; undefined for a line with a form of its own. */
function toTextMoves(lines: readonly string[], at: number): Move[] | undefined {
  if (structure.test(lines[at] ?? "")) return undefined;
  for (let index = at - 1; index >= 0; index--) {
    const column = textColumn(lines[index] ?? "");
    if (column !== undefined)
      return [at, at - 1].filter((line) => line > index).map((line) => ({ index: line, indent: column + 2 }));
    if (structure.test(lines[index] ?? "")) return undefined;
  }
  return undefined;
}

function toMend(lines: readonly string[], { index, indent }: Move): Mend {
  const line = lines[index] ?? "";
  const now = indentOf(line);
  const name = quote(nameOf(line));
  return {
    line: index + 1,
    column: 1,
    message: structure.test(line)
      ? `Die Einrückung stimmt nicht: Vor „${name}“ ${toStand(now)} statt ${indent === 0 ? "keinem" : indent}.`
      : `Die Zeile „${name} …“ gehört zu einem Text, ist aber ${indent > now ? "nicht so weit" : "weiter"} eingerückt.`,
    remedy: `Bitte am Anfang der Zeile ${toSpaces(Math.abs(indent - now))} ${indent > now ? "ergänzen" : "löschen"}.`,
    lines: lines.with(index, " ".repeat(indent) + line.trimStart()),
  };
}

function toStand(spaces: number): string {
  if (spaces === 0) return "steht kein Leerzeichen";
  return spaces === 1 ? "steht 1 Leerzeichen" : `stehen ${spaces} Leerzeichen`;
}
