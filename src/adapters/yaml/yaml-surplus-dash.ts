import { isGroupAt } from "../../domain/parse/schema-keys.ts";
import { findCatalogueEntry } from "../../domain/schema/catalogue.ts";
import { quote } from "../../domain/text/quote.ts";
import type { Mend } from "./yaml-mend.ts";
import { fieldName, indentOf, lineBefore, nameOf, openColumn } from "./yaml-shape.ts";

const entry = new RegExp(`^( +)- +(?=${fieldName}:)`, "u");

/**
 * Corrects the first field of a group that begins with a dash as if the group were a list, while its other fields stand
 * at the column of the dash. Only for fields at the margin it is known whether they hold a group.
 * @param at line, counted from 0, where the parser gave up
 */
export function* toWithoutDash(file: string, lines: readonly string[], at: number): Generator<Mend> {
  const index = lines.findLastIndex((line, number) => number <= at && entry.test(line));
  const line = lines[index] ?? "";
  const opener = lines[lineBefore(lines, index)] ?? "";
  const schema = findCatalogueEntry(file.replace(/^_data\//, ""))?.schema;
  if (openColumn(opener) !== 0 || schema === undefined || !isGroupAt(schema, [nameOf(opener)])) return;
  const lead = entry.exec(line)?.[1] ?? "";
  const mended = `${lead}${line.replace(entry, "")}`;
  yield {
    line: index + 1,
    column: indentOf(line) + 1,
    message: `„${nameOf(opener)}“ ist keine Liste, sondern eine Gruppe von Feldern; hier ist ein Bindestrich zu viel.`,
    remedy: `Bitte „${quote(mended)}“ schreiben.`,
    lines: lines.with(index, mended),
  };
}
