import type { Token } from "../markdown-parser.ts";
import type { MarkedText } from "./marked-text.ts";
import type { ProseProblem, ProseRule } from "./prose-rule.ts";

/** Minimum length of a wrapped line; a shorter one was ended on purpose. */
const wrapsFrom = 40;
const endsSentence = /[.!?:…]["“”»)]*\s*$/;

/** Text that became part of a list or quotation, or the reverse, because of a missing empty line. */
export const drawnIn: ProseRule = (text) =>
  text.tokens.flatMap((token, index) => [
    ...findInterruption(text, token, index),
    ...findLaggard(text, token),
  ]);

/** A wrapped line that begins with a mark: `12\n+ 3` would become a list with one item, `als\n> 5` a quotation. */
function findInterruption({ tokens, lines }: MarkedText, token: Token, index: number): ProseProblem[] {
  const isQuote = token.type === "blockquote_open";
  if (!isQuote && token.type !== "bullet_list_open") return [];
  const number = token.map?.[0] ?? 0;
  const before = lines[number - 1] ?? "";
  const isInside = tokens[index - 1]?.type === "paragraph_close" && before.trim() !== "";
  if (!isInside || endsSentence.test(before) || !(isQuote || isLone(tokens, index))) return [];
  const line = lines[number] ?? "";
  const sign = token.markup;
  // Below a list item, a deeper one with words is intended; a figure may be the rest of a sum.
  if (!isQuote && (token.level ?? 0) > 0 && /^[\s>]*[-*+]\s+[^\s\d]/.test(line)) return [];
  return [
    {
      line: number + 1,
      column: Math.max(0, line.indexOf(sign)) + 1,
      message: `Diese Zeile beginnt mit „${sign}“ und würde ${isQuote ? "ein Zitat" : "eine Liste mit einem Punkt"} mitten im Satz.`,
      remedy: `Gehört sie zum Satz, bitte „\\${sign}“ schreiben oder die Zeile anders umbrechen, sonst eine leere Zeile davor setzen.`,
    },
  ];
}

function isLone(tokens: readonly Token[], index: number): boolean {
  const { level = 0 } = tokens[index] ?? {};
  for (let at = index + 2; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.level === level + 1 && token.type === "list_item_open") return false;
    if (token?.level === level && token.nesting < 0) return true;
  }
  return true;
}

/** A line directly below a list or quotation, not indented: Markdown adds it to the last item. */
function findLaggard({ lines, keepsLineEnds }: MarkedText, token: Token): ProseProblem[] {
  // A translated item may have one line per sentence.
  if (keepsLineEnds || token.type !== "paragraph_open" || token.level === 0) return [];
  const [from = 0, to = 0] = token.map ?? [];
  const isQuoted = /^\s{0,3}>/.test(lines[from] ?? "");
  for (let number = from + 1; number < to; number++) {
    const line = lines[number] ?? "";
    const before = lines[number - 1] ?? "";
    const isLagging = isQuoted ? !/^\s{0,3}>/.test(line) : /^\S/.test(line);
    const isMeant = before.length >= wrapsFrom && !endsSentence.test(before);
    if (!isLagging || isMeant || !/^\s*[\p{Lu}\p{Lo}\d„"[*]/u.test(line)) continue;
    return [
      {
        line: number + 1,
        column: line.search(/\S/) + 1,
        message: `Diese Zeile gehörte so noch ${isQuoted ? "zum Zitat" : "zum Punkt der Liste"} darüber.`,
        remedy: `Bitte eine leere Zeile davor setzen; gehört sie dazu, bitte ${isQuoted ? "mit „> “ beginnen" : "um zwei Leerzeichen einrücken"}.`,
      },
    ];
  }
  return [];
}
