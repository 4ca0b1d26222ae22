import { quote } from "../../domain/text/quote.ts";
import type { Mend } from "./yaml-mend.ts";
import {
  fieldName,
  findTextLines,
  indentOf,
  lineBefore,
  nameOf,
  openColumn,
  structure,
} from "./yaml-shape.ts";

/** A list's entry with a sign other than a dash, or with a dash not separated from its text. */
const oddSign = /^( *)(?:([*+•·▪‣–—]) *|(-)(?=[^\s-]))(\S.*)$/u;
const field = new RegExp(`^( *)(${fieldName}):(?: |$)`, "u");
const plainEntry = new RegExp(String.raw`^( *)- +(?!${fieldName}:(?: |$))\S`, "u");
const entryName = new RegExp(`^ *- +(${fieldName}):`, "u");
/** Possible causes: lines relative to the one where the parser gave up. */
const around = [0, -1, 1, -2];

/** Entries near the line, counted from 0, with a bullet, or with a dash without a space. */
export function* toSigns(lines: readonly string[], at: number): Generator<Mend> {
  const isText = findTextLines(lines);
  const index = around
    .map((step) => at + step)
    .find((line) => !isText[line] && oddSign.test(lines[line] ?? ""));
  if (index === undefined) return;
  const [, lead = "", sign, , body = ""] = oddSign.exec(lines[index] ?? "") ?? [];
  const first = findFirst(lines, index, lead, sign);
  const [, , , , firstBody = body] = oddSign.exec(lines[first] ?? "") ?? [];
  const name = quote(nameOf(firstBody));
  const mended = [...lines];
  for (let line = first; line < lines.length; line++) {
    const match = oddSign.exec(lines[line] ?? "");
    if (match && match[1] === lead && match[2] === sign) mended[line] = `${lead}- ${match[4]}`;
    else if (indentOf(lines[line] ?? "") <= lead.length && !(lines[line] ?? "").startsWith(`${lead}- `))
      break;
  }
  const others = mended.filter((line, other) => line !== lines[other]).length - 1;
  yield {
    line: first + 1,
    column: lead.length + 1,
    message:
      sign === undefined
        ? `Zwischen dem Bindestrich und „${name}“ fehlt ein Leerzeichen.`
        : `Vor „${name}“ steht „${sign}“; jeder Eintrag einer Liste beginnt mit Bindestrich und Leerzeichen.`,
    remedy: `Bitte „- ${quote(firstBody)}“ schreiben${others > 0 ? ", ebenso die Einträge darunter" : ""}.`,
    lines: mended,
  };
}

/** The first of the entries with the same sign that stand one above the other. */
function findFirst(lines: readonly string[], index: number, lead: string, sign: string | undefined): number {
  const before = lineBefore(lines, index);
  const match = oddSign.exec(lines[before] ?? "");
  return match && match[1] === lead && match[2] === sign ? findFirst(lines, before, lead, sign) : index;
}

/** Entries near the line, counted from 0, that lack a dash: fields that begin the other entries, or plain words. */
export function* toDashes(lines: readonly string[], at: number): Generator<Mend> {
  const isText = findTextLines(lines);
  const indexes = [...around.map((step) => at + step), ...toUndashed(lines, at)];
  for (const index of new Set(indexes)) {
    const line = lines[index];
    const column = line === undefined || isText[index] ? undefined : dashColumn(lines, index);
    if (line !== undefined && column !== undefined) yield toDash(lines, index, column, line);
  }
}

function toDash(lines: readonly string[], index: number, column: number, line: string): Mend {
  const own = indentOf(line);
  const next = lines[index + 1] ?? "";
  // The rest of the entry follows the indentation of its name, which a dash moves by two.
  const moved = field.test(line) && field.test(next) && indentOf(next) === own ? column + 2 - own : 0;
  let end = index + 1;
  while (moved !== 0 && end < lines.length && isRest(lines[end] ?? "", own)) end++;
  const mended = lines.map((other, number) =>
    number > index && number < end
      ? " ".repeat(Math.max(0, indentOf(other) + moved)) + other.trimStart()
      : other,
  );
  return {
    line: index + 1,
    column: own + 1,
    message: `Vor „${quote(nameOf(line))}“ fehlt der Bindestrich; hier beginnt ein neuer Eintrag der Liste.`,
    remedy: `Bitte „${" ".repeat(column)}- ${quote(line.trim())}“ schreiben${moved === 0 ? "" : `, und die Felder darunter mit ${column + 2} Leerzeichen am Anfang`}.`,
    lines: mended.with(index, `${" ".repeat(column)}- ${line.trimStart()}`),
  };
}

function isRest(line: string, own: number): boolean {
  return line.trim() === "" || indentOf(line) > own || (indentOf(line) === own && field.test(line));
}

/** Line of a field above without a dash, when the parser gives up at an entry that begins with the same field. */
function toUndashed(lines: readonly string[], at: number): number[] {
  const name = entryName.exec(lines[at] ?? "")?.[1];
  if (name === undefined) return [];
  for (let index = at - 1; index >= 0; index--) {
    const line = (lines[index] ?? "").trimStart();
    if (line.startsWith(`- ${name}:`)) return [];
    if (line.startsWith(`${name}:`)) return [index];
  }
  return [];
}

/** Column for the dash of a line that seems to lack it. */
function dashColumn(lines: readonly string[], index: number): number | undefined {
  const line = lines[index] ?? "";
  const name = field.exec(line)?.[2];
  const before = lineBefore(lines, index);
  if (name === undefined) {
    const above = plainEntry.exec(lines[before] ?? "")?.[1]?.length;
    return !structure.test(line) && above === indentOf(line) && !oddSign.test(line) ? above : undefined;
  }
  for (let above = before; above >= 0; above--) {
    const entry = new RegExp(`^( *)- +${name}:`, "u").exec(lines[above] ?? "")?.[1];
    if (entry !== undefined) return entry.length;
    if (/^\S/.test(lines[above] ?? "") && openColumn(lines[above] ?? "") !== undefined) break;
  }
  if (openColumn(lines[before] ?? "") === undefined) return undefined;
  const below = lines.slice(index + 1).findIndex((other) => other.trimStart().startsWith(`- ${name}:`));
  return below < 0 ? undefined : indentOf(lines[index + 1 + below] ?? "");
}
