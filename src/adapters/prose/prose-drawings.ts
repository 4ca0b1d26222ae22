import {
  type LinkableFacts,
  leadsNowhere,
  linkableNames,
  toUnknownLink,
} from "../../domain/integrity/prose-places.ts";
import type { DataError } from "../../domain/mistakes/data-error.ts";
import { quote } from "../../domain/text/quote.ts";
import { findClicks } from "../diagrams/mermaid/click-statement.ts";
import { DiagramError } from "../diagrams/mermaid/diagram-error.ts";
import { parseFlowchart } from "../diagrams/mermaid/parse-mermaid.ts";
import { isLinkTarget } from "./link-target.ts";

/** Remedy for a failing drawing. */
export const drawingRemedy = "Bitte die Zeichnung im Mermaid-Block ändern.";

/**
 * Errors of drawings in prose that cannot be read or have a forbidden or missing link target, each at its line; Mermaid
 * is loaded only if there is a drawing.
 */
export async function findDrawingErrors(facts: LinkableFacts): Promise<DataError[]> {
  const names = linkableNames(facts);
  const errors: DataError[] = [];
  for (const { file, diagrams } of facts.prose)
    for (const { source, line } of diagrams)
      try {
        const { nodes, groups } = await parseFlowchart(source);
        const links = new Set([...nodes, ...groups].flatMap(({ link }) => link ?? []));
        for (const link of links) {
          const problem = findLinkProblem(link, names);
          if (problem !== undefined)
            errors.push(
              ...placesOf(source, link).map((place) => ({
                file,
                line: line + place.line - 1,
                column: place.column,
                ...problem,
              })),
            );
        }
      } catch (error) {
        if (!(error instanceof DiagramError)) throw error;
        const place = { line: line + error.line - 1, column: error.column };
        errors.push({
          file,
          ...place,
          rule: "drawings",
          message: withoutLine(error.message),
          remedy: drawingRemedy,
        });
      }
  return errors;
}

/** A drawing's message without its own line number: the error has the line of the file. */
function withoutLine(message: string): string {
  return message.replace(/^Zeile \d+: /, "");
}

type LinkProblem = Pick<DataError, "rule" | "message" | "remedy">;

function findLinkProblem(link: string, names: ReadonlySet<string>): LinkProblem | undefined {
  // A drawing may be saved as a file and shown elsewhere, so its links are stricter than those of a text.
  if (!isLinkTarget(link) || link.startsWith("http:"))
    return {
      rule: "drawings",
      message: `Der Link „${quote(link)}“ in der Zeichnung ist nicht erlaubt.`,
      remedy: "Erlaubt sind die Kennung einer Stelle oder Seite, https://, mailto: und tel:.",
    };
  return leadsNowhere(link, names) ? { rule: "pages", ...toUnknownLink(link, names) } : undefined;
}

/** Places of a link in a drawing; its first line if Mermaid reads a link we cannot find. */
function placesOf(source: string, link: string): readonly { line: number; column: number }[] {
  const places = findClicks(source).filter(({ target }) => target === link);
  return places.length === 0 ? [{ line: 1, column: 1 }] : places;
}
