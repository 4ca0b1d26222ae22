/** Pattern of the name of a field, for a `RegExp` with the flag `u`. */
export const fieldName = String.raw`[\p{L}_][\p{L}\w.-]*`;
/** A field, a list's entry, or both: a line with an indentation of its own. */
export const structure = new RegExp(`^ *(?:- |-$|${fieldName}:(?: |$))`, "u");
/** A field whose text follows in the lines below it, with the column of its name. */
const textHeader = new RegExp(`^( *(?:- +)*)${fieldName}: *[>|][-+]?$`, "u");
/** A field that opens a list or a group. */
const opening = new RegExp(`^( *(?:- +)*)${fieldName}: *$`, "u");

/** Number of spaces at the beginning of a line. */
export function indentOf(line: string): number {
  return line.length - line.replace(/^ +/, "").length;
}

/** Column of the name of a field with a longer text below it; undefined for any other line. */
export function textColumn(line: string): number | undefined {
  return textHeader.exec(line)?.[1]?.length;
}

/** Column of the name of a field with nothing behind it; undefined for any other line. */
export function openColumn(line: string): number | undefined {
  return opening.exec(line)?.[1]?.length;
}

/** For each line, whether it is part of a longer text below its field, where no character has a meaning of its own. */
export function findTextLines(lines: readonly string[]): boolean[] {
  let column: number | undefined;
  return lines.map((line) => {
    if (column !== undefined && (line.trim() === "" || indentOf(line) > column)) return true;
    column = textColumn(line);
    return false;
  });
}

/** Name of a line in a message: the name of its field, or its first words. */
export function nameOf(line: string): string {
  const body = line.trimStart();
  return structure.test(line) ? body.replace(/(?<!^-):.*$/, "") : body.split(" ", 3).join(" ");
}

/** The last line before another, counted from 0, that is neither empty nor a comment; -1 when there is none. */
export function lineBefore(lines: readonly string[], index: number): number {
  for (let before = index - 1; before >= 0; before--)
    if (!/^\s*(?:#|$)/.test(lines[before] ?? "")) return before;
  return -1;
}
