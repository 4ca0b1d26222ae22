import { DiagramError } from "./diagram-error.ts";
import type { MermaidSource } from "./mermaid-source.ts";

/**
 * The links a source gives by `click id "…"`, by id. Mermaid keeps those of nodes and forgets those of groups.
 * Throws a {@link DiagramError} where the id is not in `known`: Mermaid would ignore the line.
 */
export function findGroupLinks(source: MermaidSource, known: ReadonlySet<string>): Map<string, string> {
  const links = new Map<string, string>();
  source.text.split("\n").forEach((text, index) => {
    const [, ids, link] = statement.exec(text) ?? [];
    if (ids !== undefined) {
      for (const id of ids.split(",")) {
        if (!known.has(id)) {
          const line = source.lineOf(index + 1);
          throw new DiagramError(
            `Zeile ${line}: „click“ nennt „${id}“, das es im Diagramm nicht gibt.`,
            line,
          );
        }
        if (link !== undefined) links.set(id, link);
      }
    }
  });
  return links;
}

const statement = /^\s*click\s+([^\s"]+)\s+(?:(?:href\s+)?"([^"]*)")?/;
