import { DiagramError } from "./diagram-error.ts";
import type { MermaidSource } from "./mermaid-source.ts";

/**
 * Links that a source gives by `click id "…"`, by id. Mermaid keeps those of nodes and forgets those of groups.
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

/** All links that a source states by `click id "…"`, with their places in the source counted from 1. */
export function findClicks(source: string): { target: string; line: number; column: number }[] {
  return source.split("\n").flatMap((text, index) =>
    /^\s*%%/.test(text)
      ? []
      : [...text.matchAll(/(?<=^|[\s;])click\s[^"]*"\s*([^"]*)"/g)].map(
          ({ 0: whole, 1: target = "", ...at }) => ({
            target: target.trimEnd(),
            line: index + 1,
            column: at.index + whole.length - target.length,
          }),
        ),
  );
}

const statement = /^\s*click\s+([^\s"]+)\s+(?:(?:href\s+)?"([^"]*)")?/;
