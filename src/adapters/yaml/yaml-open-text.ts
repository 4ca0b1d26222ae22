import { quote } from "../../domain/text/quote.ts";
import type { Mend } from "./yaml-mend.ts";
import { fieldName, findTextLines, indentOf, structure } from "./yaml-shape.ts";

/** A field with the mark of a longer text, and something behind the mark. */
const crowdedHeader = new RegExp(String.raw`^( *(?:- +)*)(${fieldName}: +)([>|][-+]?)( *)([^\s#].*)$`, "u");
/** A value in quotes that do not end in their line. */
const openQuote = new RegExp(
  String.raw`^( *(?:- +)*)((?:${fieldName}: +)?)(?:(")(?:[^"\\]|\\.)*|(')[^']*)$`,
  "u",
);

/** Longer texts that begin in the line of their field, or with a split mark: at, or above, the line counted from 0. */
export function* toHeaders(lines: readonly string[], at: number): Generator<Mend> {
  for (let index = at; index >= Math.max(0, at - 1); index--) {
    const match = crowdedHeader.exec(lines[index] ?? "");
    if (!match) continue;
    const [, lead = "", name = "", sign = "", , rest = ""] = match;
    const isTorn = /^[-+]+$/.test(rest);
    const words = isTorn
      ? {
          message: `„${quote((lines[index] ?? "").trim().slice(name.length))}“ ist kein Zeichen für einen längeren Text.`,
          remedy: `Bitte „${name}>-“ schreiben, ohne Leerzeichen dazwischen, den Text in die Zeilen darunter.`,
        }
      : {
          message: `Hinter „${sign}“ beginnt der Text schon in derselben Zeile.`,
          remedy: `Bitte nach „${sign}“ eine neue Zeile beginnen, mit ${lead.length + 2} Leerzeichen am Anfang.`,
        };
    yield {
      line: index + 1,
      column: lead.length + name.length + 1,
      ...words,
      lines: lines.with(index, `${lead}${name}>-`),
    };
  }
}

/** Texts in quotes that continue in a line not indented, or do not end before the next field. */
export function* toQuotes(lines: readonly string[], at: number): Generator<Mend> {
  const isText = findTextLines(lines);
  for (let index = 0; index <= at; index++) {
    if (isText[index]) continue;
    const match = openQuote.exec(lines[index] ?? "");
    if (!match) continue;
    const [, lead = "", name = "", double, single] = match;
    const sign = double ?? single ?? "";
    const end = lines.findIndex((line, later) => later > index && line.includes(sign));
    const between = lines.slice(index + 1, end + 1);
    if (end > 0 && between.every((line) => line.trim() === "" || indentOf(line) > lead.length)) {
      index = end;
      continue;
    }
    const isClosed =
      end > 0 && isEnd(lines[end] ?? "", sign) && !between.some((line) => structure.test(line));
    if (isClosed) {
      const step = " ".repeat(lead.length + 2);
      const first = lines[index + 1] ?? "";
      yield {
        line: index + 2,
        column: 1,
        message: `Der Text in Anführungszeichen ist vor „${quote(first.replaceAll(sign, "").trim().split(" ", 3).join(" "))}“ in eine neue Zeile geraten.`,
        remedy:
          between.length === 1
            ? "Bitte diese Zeile an die darüber anfügen."
            : `Bitte diese und die folgenden Zeilen bis zum ${sign} an die darüber anfügen.`,
        lines: lines.map((line, other) =>
          other > index && other <= end ? `${step}${line.trimStart()}` : line,
        ),
      };
    } else
      yield {
        line: index + 1,
        column: lead.length + name.length + 1,
        message: "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen.",
        remedy: `Bitte am Ende des Textes ein ${sign} setzen.`,
        lines: lines.with(index, `${lines[index]}${sign}`),
      };
    return;
  }
}

function isEnd(line: string, sign: string): boolean {
  return line.indexOf(sign) === line.trimEnd().length - 1;
}
