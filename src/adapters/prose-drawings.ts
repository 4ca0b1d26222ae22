import type { DataError } from "../domain/data-error.ts";
import type { ProseFile } from "../domain/prose-file.ts";
import { DiagramError } from "./diagrams/diagram-error.ts";
import { parseFlowchart } from "./diagrams/parse-mermaid.ts";

/** What an editor can do about a drawing that fails. */
export const drawingRemedy = "Bitte die Zeichnung im Mermaid-Block ändern.";

/** Drawings in prose that cannot be read, each as an error at its line; Mermaid is only loaded where there is one. */
export async function findDrawingErrors(prose: readonly ProseFile[]): Promise<DataError[]> {
  const errors: DataError[] = [];
  for (const { file, diagrams } of prose)
    for (const { source, line } of diagrams)
      try {
        await parseFlowchart(source);
      } catch (error) {
        if (!(error instanceof DiagramError)) throw error;
        const place = { line: line + error.line - 1, column: error.column };
        errors.push({ file, ...place, rule: "drawings", message: error.message, remedy: drawingRemedy });
      }
  return errors;
}
