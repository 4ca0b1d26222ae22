import type { MarkedText } from "./marked-text.ts";
import type { ProseProblem, ProseRule } from "./prose-rule.ts";

const fullRow = /^\s*\|.*\|/;
const openRow = /\S\s+\|\s+\S/;
const dashes = /^[\s|:\-–—]*[-–—][\s|:\-–—]*$/;

/** Intended tables become tables, and all their cells are shown. */
export const tables: ProseRule = (text) => [...findBrokenTables(text), ...findRows(text)];

/** Paragraphs intended as tables, whose bars would be published as plain characters. */
function findBrokenTables({ words }: MarkedText): ProseProblem[] {
  return words.flatMap(({ shown, placeAt }) => {
    const lines = shown.split("\n");
    const isRow = (line = "") => fullRow.test(line) || openRow.test(line);
    const first = lines.findIndex(
      (line, index) => fullRow.test(line) || (isRow(line) && isRow(lines[index + 1])),
    );
    if (first < 0) return [];
    const start = lines.slice(0, first).join("\n").length + (first === 0 ? 0 : 1);
    const hasDashes = lines.some((line) => line.includes("|") && dashes.test(line));
    const place = placeAt(start + (lines[first] ?? "").search(/\S/));
    return [
      hasDashes
        ? {
            ...place,
            message:
              "Aus diesen Zeilen wird keine Tabelle: Die Linie unter der Kopfzeile passt nicht zu ihr.",
            remedy: "Bitte für jede Spalte der Kopfzeile drei Bindestriche setzen: „|---|---|“.",
          }
        : {
            ...place,
            message: "Aus diesen Zeilen wird keine Tabelle; die Striche „|“ stünden so auf der Website.",
            remedy:
              "Bitte unter die Kopfzeile eine Zeile „|---|---|“ setzen, mit so vielen Spalten wie dort.",
          },
    ];
  });
}

/** Rows with more cells than the table has columns, and text added to the table by a missing empty line. */
function findRows({ tokens, lines }: MarkedText): ProseProblem[] {
  let columns = 0;
  return tokens.flatMap((token, index): ProseProblem[] => {
    if (token.type === "table_open") columns = 0;
    if (token.type === "th_open") columns++;
    if (token.type !== "tr_open" || tokens[index + 1]?.type !== "td_open") return [];
    const number = token.map?.[0] ?? 0;
    const line = lines[number] ?? "";
    const starts = toCellStarts(line);
    if (starts.length === 1 && !line.includes("|") && columns > 1)
      return [
        {
          line: number + 1,
          column: line.search(/[^\s>]/) + 1,
          message: "Dieser Text würde eine Zeile der Tabelle darüber.",
          remedy: "Bitte eine leere Zeile davor setzen.",
        },
      ];
    const extra = starts[columns];
    if (extra === undefined) return [];
    return [
      {
        line: number + 1,
        column: extra + 1,
        message: `Diese Zeile hat ${starts.length} Zellen, die Kopfzeile ${columns}; was hier steht, fiele weg.`,
        remedy:
          "Bitte so viele Zellen schreiben wie in der Kopfzeile; ein Strich im Text wird „\\|“ geschrieben.",
      },
    ];
  });
}

/** Places of the cells of a row, counted as the parser does: at every bar without a backslash before it. */
function toCellStarts(line: string): number[] {
  const row = line.trimEnd();
  const from = /^[\s>]*\|?/.exec(row)?.[0].length ?? 0;
  const strokes = [...row.matchAll(/(?<!\\)\|/g)].map(({ index }) => index + 1);
  // The last bar closes the last cell.
  const inside = strokes.filter((start) => start > from && start < row.length);
  return [from, ...inside].map((start) => start + (/^\s*/.exec(row.slice(start))?.[0].length ?? 0));
}
