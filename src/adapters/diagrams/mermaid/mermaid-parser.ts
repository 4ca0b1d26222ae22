import DOMPurify from "dompurify";
import type { Mermaid } from "mermaid";
import { DiagramError } from "./diagram-error.ts";
import type { MermaidSource } from "./mermaid-source.ts";

/** The fields of Mermaid's flowchart data that we use; the contract test checks them. */
export interface MermaidFlowchart {
  getData(): { nodes: MermaidNode[]; edges: MermaidEdge[] };
  getVertices(): Map<string, MermaidVertex>;
  getEdges(): { isUserDefinedId?: boolean; id: string }[];
  getSubGraphs(): { id: string; classes: string[] }[];
  getDirection(): string | undefined;
  getAccTitle(): string | undefined;
  getAccDescription(): string | undefined;
}

/** A node or, with `isGroup`, a subgraph. */
export interface MermaidNode {
  id: string;
  label?: string;
  labelType?: string;
  shape?: string;
  parentId?: string;
  isGroup: boolean;
  cssClasses?: string;
  link?: string;
  img?: string;
  icon?: string;
  metadata?: object;
}

/** An id as the parser knows it before it separates groups from nodes. */
export interface MermaidVertex {
  id: string;
  text?: string;
  type?: string;
  haveCallback?: boolean;
}

/** An edge between two ids. */
export interface MermaidEdge {
  start: string;
  end: string;
  label?: string;
  labelType?: string;
  pattern?: string;
  style?: string[];
  arrowTypeStart?: string;
  arrowTypeEnd?: string;
}

/** Runs Mermaid's own parser. @throws DiagramError at the author's line where the parser does not understand it */
export async function loadMermaidFlowchart(source: MermaidSource): Promise<MermaidFlowchart> {
  shared ??= loadMermaid();
  const mermaid = await shared;
  try {
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(source.text);
    return diagram.db as unknown as MermaidFlowchart;
  } catch (error) {
    throw toDiagramError(error, source);
  }
}

let shared: Promise<Mermaid> | undefined;

/**
 * Without a window DOMPurify cannot sanitize and Mermaid's parser throws. The stub hands text through: safe only
 * because no HTML is made of it anywhere in this pipeline, and because the worker shares the module with nobody.
 * `loose` keeps links as written; nothing is ever rendered or called.
 */
async function loadMermaid(): Promise<Mermaid> {
  Object.assign(DOMPurify, { sanitize: (text: string) => text, addHook: () => undefined });
  const { default: mermaid } = await import("mermaid");
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: "loose",
    suppressErrorRendering: true,
    maxEdges: 5_000,
    maxTextSize: 1_000_000,
    logLevel: "fatal",
  });
  return mermaid;
}

interface ParserComplaint {
  readonly hash?: {
    readonly token?: string;
    readonly text?: string;
    readonly loc?: { readonly first_line: number; readonly last_line: number; readonly first_column: number };
  };
}

function toDiagramError(error: unknown, source: MermaidSource): DiagramError {
  const hash = (error as ParserComplaint).hash;
  const loc = hash?.loc;
  if (loc === undefined) {
    const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    const place = /^Lexical error on line (\d+)/.exec(message)?.[1];
    if (place === undefined) return new DiagramError(`Das Diagramm ist nicht verständlich: ${message}`);
    const line = source.lineOf(Number(place));
    return new DiagramError(`Zeile ${line}: Das Diagramm ist hier nicht verständlich.`, line);
  }
  const atEnd = hash?.token === "EOF" || hash?.text?.trim() === "";
  const row = (atEnd ? loc.first_line : loc.last_line) - 1;
  const line = source.lineOf(row + 1);
  const near = hash?.text?.trim() ?? "";
  const hint = findHint(near, source.text.split("\n")[row] ?? "");
  const place = atEnd ? "am Ende der Zeile" : `bei „${near}“`;
  return new DiagramError(
    `Zeile ${line}: Das Diagramm ist hier nicht verständlich (${place}).${hint === undefined ? "" : ` ${hint.message}`}`,
    line,
    (hint?.column ?? loc.first_column) + 1,
  );
}

/** Words of Mermaid's own that cannot be ids. */
const reservedWords = [
  "end",
  "class",
  "style",
  "click",
  "subgraph",
  "graph",
  "flowchart",
  "linkStyle",
  "classDef",
];

interface Hint {
  readonly message: string;
  /** Counted from 0. */
  readonly column: number;
}

/** A usual cause of a complaint about a row of the source; undefined if none is recognized. */
function findHint(near: string, row: string): Hint | undefined {
  const reserved = reservedWords.find(
    (word) => near === word || new RegExp(`^\\s*${word}\\s*(?:--|==|-\\.)`).test(row),
  );
  if (reserved !== undefined)
    return {
      message: `„${reserved}“ ist ein Wort von Mermaid und kann kein Kasten sein. Bitte anders nennen, zum Beispiel „${reserved}1“.`,
      column: row.search(new RegExp(`\\b${reserved}\\b`)),
    };
  if (row.includes("%%"))
    return { message: "Ein Kommentar (%%) braucht eine eigene Zeile.", column: row.indexOf("%%") };
  if (row.includes('""'))
    return {
      message: "Ein Text darf nicht leer sein. Bitte ausfüllen oder samt Klammern weglassen.",
      column: row.indexOf('""'),
    };
  return undefined;
}
