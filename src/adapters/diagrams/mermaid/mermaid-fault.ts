import { DiagramError } from "./diagram-error.ts";
import type { MermaidSource } from "./mermaid-source.ts";

/** A mistake (German sentence) of the node, group or edge with this id, at the first place the source names it. */
export function faultAt(source: MermaidSource, id: string, message: string): DiagramError {
  const word = new RegExp(`(?<![\\p{L}\\p{N}_-])${escapePattern(id)}(?![\\p{L}\\p{N}_-])`, "u");
  const rows = source.text.split("\n");
  const index = rows.findIndex((row) => word.test(row));
  const line = source.lineOf(index + 1);
  const column = index < 0 ? 1 : (rows[index]?.search(word) ?? 0) + 1;
  return new DiagramError(`Zeile ${line}: ${message}`, line, column);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
