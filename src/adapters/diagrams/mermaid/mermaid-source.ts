import { DiagramError } from "./diagram-error.ts";

/** Mermaid text as its parser wants it, and the way back to the lines of the author. */
export interface MermaidSource {
  /** Without comments and blank lines: Mermaid drops them itself, and then counts lines wrongly. */
  readonly text: string;
  /** The author's line for each line of `text`, both counted from 1. */
  readonly lineOf: (line: number) => number;
}

/**
 * Prepares the source of a flowchart. Throws a {@link DiagramError} for what would change Mermaid's settings
 * (front matter, directives), for other kinds of diagram, and for lines its lexer is known to swallow.
 */
export function toMermaidSource(source: string): MermaidSource {
  const kept: { text: string; line: number }[] = [];
  source
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .forEach((text, index) => {
      const line = index + 1;
      if (text.includes("%%{")) throw new DiagramError(`Zeile ${line}: ${noSettings}`, line);
      if (text.trim() !== "" && !/^\s*%%/.test(text)) kept.push({ text, line });
    });
  const first = kept[0];
  if (first === undefined) throw new DiagramError("Das Diagramm ist leer.");
  if (/^\s*---/.test(first.text)) throw new DiagramError(`Zeile ${first.line}: ${noSettings}`, first.line);
  if (!/^\s*(?:flowchart|graph)(?:[\s;]|$)/.test(first.text)) {
    throw new DiagramError(`Zeile ${first.line}: ${onlyFlowcharts}`, first.line);
  }
  kept.forEach(({ text, line }, index) => {
    refuseSwallowed(text, kept[index + 1]?.text ?? "", line);
  });
  return {
    text: kept.map(({ text }) => text).join("\n"),
    lineOf: (line) => kept[Math.min(Math.max(line, 1), kept.length) - 1]?.line ?? 1,
  };
}

const noSettings =
  "Einstellungen im Diagramm (--- oder %%{…}%%) sind nicht erlaubt. Bitte entfernen; das Aussehen bestimmt die Website.";

const onlyFlowcharts =
  "Nur Flussdiagramme werden gezeichnet. Die erste Zeile muss mit „flowchart TB“ oder „flowchart LR“ beginnen.";

/**
 * The lexer takes everything around "direction TB" for one statement, and the line after an empty `accTitle:` for its
 * value: a node there would vanish.
 */
function refuseSwallowed(text: string, next: string, line: number): void {
  const alone = /^\s*direction\s+(?:TB|TD|BT|LR|RL)\s*;?\s*$/.test(text);
  const hidden = /direction\s+(?:TB|TD|BT|LR|RL)/.test(text);
  if (/^\s*acc(?:Title|Descr)\s*:\s*$/.test(text)) {
    throw new DiagramError(`Zeile ${line}: Hinter accTitle: und accDescr: muss ein Text stehen.`, line);
  }
  const broken = /direction\s*$/.test(text) && /^\s*(?:TB|TD|BT|LR|RL)/.test(next);
  if ((hidden && !alone) || broken) {
    throw new DiagramError(
      `Zeile ${line}: „direction …“ muss allein in einer Zeile stehen; im Text bitte als „#100;irection“ schreiben.`,
      line,
    );
  }
}
