import { type DataError, renderError, toSortedErrors } from "../../domain/mistakes/data-error.ts";
import { renderExcerpt } from "./excerpt.ts";

/** Lines of the file with the error, without line ends; undefined if there is nothing to show. */
export type LinesOf = (file: string) => readonly string[] | undefined;

/**
 * All errors for people at a terminal: sorted, an empty line between files, each as one searchable line
 * (`file:line:column  cause remedy`), followed by the line of the file with the place, and their number at the end.
 * Plain text without colours.
 */
export function renderErrorReport(errors: readonly DataError[], linesOf: LinesOf): string {
  const byFile = Map.groupBy(toSortedErrors(errors), ({ file }) => file);
  const parts = [...byFile].map(([file, own]) => {
    const lines = linesOf(file);
    return own.flatMap((error) => [renderError(error), ...toExcerpt(error, lines)]).join("\n");
  });
  return [...parts, toCount(errors.length, byFile.size)].join("\n\n");
}

/** The excerpt; none for a mistake about the whole file (its name, its place), which its first line cannot show. */
function toExcerpt(error: DataError, lines: readonly string[] | undefined): string[] {
  const line = lines?.[error.line - 1];
  return line === undefined || error.rule === "file" ? [] : renderExcerpt(line, error);
}

function toCount(errors: number, files: number): string {
  const where = files === 1 ? "in 1 Datei" : `in ${files} Dateien`;
  return `${errors} Fehler ${where} gefunden.`;
}
