import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataErrors } from "../../domain/mistakes/data-error.ts";
import { renderErrorReport } from "../../views/error-report/terminal.ts";
import { maxFileSize } from "../files/editor-files.ts";

/** All mistakes of the site below a root for people at a terminal, with the lines they stand in. */
export function renderDataErrors({ errors }: DataErrors, root: string): string {
  return renderErrorReport(errors, (file) => readLines(join(root, file)));
}

/** Links are not followed here either: a report is public and must not show a stranger's file. */
function readLines(path: string): string[] | undefined {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (!status?.isFile() || status.size > maxFileSize) return undefined;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(readFileSync(path)).split(/\r?\n/);
}
