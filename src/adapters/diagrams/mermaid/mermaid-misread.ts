import { DiagramError } from "./diagram-error.ts";
import { findArrowMistakes } from "./mermaid-arrows.ts";
import { toMermaidCode } from "./mermaid-code.ts";
import { findSecondPlaces, findSecondTexts } from "./mermaid-repeats.ts";
import type { MermaidSource } from "./mermaid-source.ts";
import { findUndrawn } from "./mermaid-undrawn.ts";

/**
 * Refuses sources that Mermaid reads in another way than they were written, or that contain parts we do not draw.
 * @throws DiagramError (German, with line and column) at the first such place
 */
export function refuseMisread({ text, lineOf }: MermaidSource): void {
  const source = toMermaidCode(text);
  const [first] = [
    ...findArrowMistakes(source.code),
    ...findUndrawn(text, source.code),
    ...findSecondTexts(source.texts),
    ...findSecondPlaces(source.code),
  ].sort((a, b) => a.offset - b.offset);
  if (first === undefined) return;
  const before = text.slice(0, first.offset).split("\n");
  const line = lineOf(before.length);
  throw new DiagramError(`Zeile ${line}: ${first.message}`, line, (before.at(-1)?.length ?? 0) + 1);
}
