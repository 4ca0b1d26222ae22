import type { DataError, Position } from "../domain/data-error.ts";
import type { ProseFile } from "../domain/prose-file.ts";
import { toShort } from "../domain/short.ts";
import { DiagramError } from "./diagrams/diagram-error.ts";
import { parseFlowchart } from "./diagrams/parse-mermaid.ts";
import { isLinkTarget } from "./link-target.ts";

/** What an editor can do about a drawing that fails. */
export const drawingRemedy = "Bitte die Zeichnung im Mermaid-Block ändern.";

/**
 * Drawings in prose that cannot be read or lead where no text may, each as an error at its line; Mermaid is only loaded
 * where there is one.
 */
export async function findDrawingErrors(prose: readonly ProseFile[]): Promise<DataError[]> {
  const errors: DataError[] = [];
  for (const { file, diagrams } of prose)
    for (const { source, line } of diagrams)
      try {
        const { nodes, groups } = await parseFlowchart(source);
        for (const { link } of [...nodes, ...groups])
          if (link !== undefined && !isLinkTarget(link))
            errors.push({ file, ...placeOf(source, link, line), rule: "drawings", ...toForbidden(link) });
      } catch (error) {
        if (!(error instanceof DiagramError)) throw error;
        const place = { line: line + error.line - 1, column: error.column };
        errors.push({ file, ...place, rule: "drawings", message: error.message, remedy: drawingRemedy });
      }
  return errors;
}

function toForbidden(link: string): Pick<DataError, "message" | "remedy"> {
  return {
    message: `Der Link „${toShort(link)}“ in der Zeichnung ist nicht erlaubt.`,
    remedy: "Erlaubt sind die Kennung einer Stelle oder Seite, https://, http://, mailto: und tel:.",
  };
}

/** A link with entities is not found as it was written; then the drawing's first line stands for it. */
function placeOf(source: string, link: string, firstLine: number): Position {
  const lines = source.split("\n");
  const index = lines.findIndex((text) => text.includes(`"${link}"`));
  return index < 0
    ? { line: firstLine, column: 1 }
    : { line: firstLine + index, column: (lines[index]?.indexOf(`"${link}"`) ?? 0) + 2 };
}
