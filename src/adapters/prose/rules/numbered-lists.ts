import { quote } from "../../../domain/text/quote.ts";
import type { Token } from "../markdown-parser.ts";
import { isMonthName } from "./german-months.ts";
import type { MarkedText } from "./marked-text.ts";
import type { ProseProblem, ProseRule } from "./prose-rule.ts";

/** A numbered entry as it was typed, with its place. */
interface Entry {
  readonly number: number;
  /** Number and sign as typed: `18.` or `18)`. */
  readonly typed: string;
  readonly words: string;
  readonly line: number;
  readonly column: number;
}

interface NumberedList {
  readonly entries: Entry[];
  /** True when text or another list's dash stands directly before it, with no empty line. */
  readonly isInside: boolean;
  /** True when bullets that belong below this entry follow with too little indentation. */
  pointsFollow: boolean;
}

/**
 * A line that begins with a number becomes an entry of a list, and lists number themselves: `18. September` and `2.
 * Oktober` would be published as 18. and 19. So numbers have to count up by one, and dates are no entries.
 */
export const numberedLists: ProseRule = (text) =>
  findLists(text).flatMap((list) => [
    ...findDates(list, text),
    ...findMiscount(list, text),
    ...findLone(list, text),
  ]);

function findLists({ tokens, lines }: MarkedText): NumberedList[] {
  const found: NumberedList[] = [];
  const open: (NumberedList | undefined)[] = [];
  tokens.forEach((token, index) => {
    if (token.type === "bullet_list_open") open.push(undefined);
    if (token.type === "ordered_list_open") {
      const list = { entries: [], isInside: isInside(tokens, index, lines), pointsFollow: false };
      open.push(list);
      found.push(list);
    }
    if (token.type === "list_item_open") open.at(-1)?.entries.push(toEntry(tokens, index, lines));
    if (!token.type.endsWith("_list_close")) return;
    const closed = open.pop();
    const next = tokens[index + 1];
    if (closed && next?.type === "bullet_list_open" && isTextLine(lines[(next.map?.[0] ?? 0) - 1]))
      closed.pointsFollow = true;
  });
  return found;
}

function isInside(tokens: readonly Token[], index: number, lines: readonly string[]): boolean {
  const before = tokens[index - 1];
  const line = tokens[index]?.map?.[0] ?? 0;
  if (before?.type === "paragraph_close") return isTextLine(lines[line - 1]);
  return before?.type === "list_item_open" && before.map?.[0] === line;
}

function isTextLine(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== "";
}

function toEntry(tokens: readonly Token[], index: number, lines: readonly string[]): Entry {
  const token = tokens[index];
  const typed = `${token?.info}${token?.markup}`;
  const line = token?.map?.[0] ?? 0;
  const content = tokens[index + 2];
  const first = content?.type === "inline" ? content.content : "";
  return {
    number: Number(token?.info),
    typed,
    words: first.split("\n")[0] ?? "",
    line: line + 1,
    column: (lines[line] ?? "").indexOf(typed) + 1,
  };
}

function isDate({ typed, words }: Entry, { locale }: MarkedText): boolean {
  const [, word = ""] = /^([\p{L}\p{M}]+)/u.exec(words) ?? [];
  return typed.endsWith(".") && isMonthName(word, locale);
}

function toEscaped(typed: string): string {
  return `${typed.slice(0, -1)}\\${typed.slice(-1)}`;
}

function findDates({ entries }: NumberedList, text: MarkedText): ProseProblem[] {
  return entries
    .filter((entry) => isDate(entry, text))
    .map(({ typed, words, line, column }) => ({
      line,
      column,
      message: `„${quote(`${typed} ${words}`)}“ würde hier zum Punkt einer gezählten Liste, nicht zu einem Datum.`,
      remedy: `Bitte „${toEscaped(typed)} …“ schreiben, mit „\\“ vor dem Punkt, oder die Zeile mit einem Wort beginnen.`,
    }));
}

function findMiscount({ entries }: NumberedList, text: MarkedText): ProseProblem[] {
  const first = entries[0]?.number ?? 0;
  const index = entries.findIndex((entry, at) => entry.number !== first + at && !isDate(entry, text));
  const wrong = entries[index];
  if (wrong === undefined) return [];
  const { line, column, typed } = wrong;
  return [
    {
      line,
      column,
      message: `Aus „${typed}“ würde auf der Website „${first + index}.“, denn eine Liste zählt von ihrer ersten Zahl an weiter.`,
      remedy: `Bitte hier „${first + index}${typed.slice(-1)}“ schreiben; gehört die Zahl zum Satz, bitte „${toEscaped(typed)}“.`,
    },
  ];
}

/** A list of one entry is nearly always a sentence that begins with a number. */
function findLone(
  { entries, isInside: inside, pointsFollow }: NumberedList,
  text: MarkedText,
): ProseProblem[] {
  const [entry, ...others] = entries;
  if (entry === undefined || others.length > 0 || isDate(entry, text)) return [];
  const { line, column, typed, words } = entry;
  const start = quote(`${typed} ${words}`);
  if (pointsFollow)
    return [
      {
        line,
        column,
        isHint: true,
        message: `Die Punkte unter „${start}“ stehen so nicht darunter, sondern daneben.`,
        remedy: `Bitte vor jeden ${typed.length + 1} Leerzeichen setzen.`,
      },
    ];
  return [
    {
      line,
      column,
      ...(inside ? {} : { isHint: true as const }),
      message: `„${start}“ würde eine gezählte Liste mit nur einem Punkt.`,
      remedy: `Gehört die Zahl zum Satz, bitte „${toEscaped(typed)}“ schreiben.`,
    },
  ];
}
