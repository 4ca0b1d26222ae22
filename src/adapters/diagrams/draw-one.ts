import type { Drawing } from "../../views/charts/drawing.ts";
import type { Flowchart } from "../../views/charts/flowchart.ts";
import { type LayoutRequest, layoutFlowchart } from "./layout.ts";
import { DiagramError } from "./mermaid/diagram-error.ts";
import { parseFlowchart } from "./mermaid/parse-mermaid.ts";
import { siteFontFaces } from "./text/font-faces.ts";
import { toLabelsBeside } from "./text/labels-beside.ts";
import { loadTextMeter, type TextMeter } from "./text/measure-text.ts";

/** A diagram to be drawn. */
export interface DiagramRequest {
  /** Names the result; not part of the drawing. */
  readonly id: string;
  /** A Mermaid flowchart. */
  readonly source: string;
  /** BCP 47 tag of the labels: decides hyphenation and direction. */
  readonly locale: string;
  readonly layout: LayoutRequest["layout"];
  readonly maxWidth: LayoutRequest["maxWidth"];
  /** Size of notes and of the text on edges in px; two less than the labels by default. */
  readonly noteSize?: number;
  /** The same flowchart in other languages, for whose labels there must be room too. */
  readonly beside?: readonly { readonly source: string; readonly locale: string }[];
}

/** A fault of a source, in German, located in the source: line and column counted from 1. */
export interface DiagramFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** A drawing, or the reason why there is none. */
export type DiagramResult =
  | { readonly id: string; readonly drawing: Drawing; readonly error?: never }
  | { readonly id: string; readonly error: DiagramFault; readonly drawing?: never };

/** Draws one diagram in the calling thread. Never rejects: every failure becomes the error of its result. */
export async function drawOne(request: DiagramRequest): Promise<DiagramResult> {
  try {
    const chart = await parseOnce(request.source);
    const others: { chart: Flowchart; locale: string }[] = [];
    // One after the other: Mermaid keeps the title of the chart it reads in one place for all.
    for (const { source, locale } of request.beside ?? [])
      others.push({ chart: await parseOnce(source), locale });
    const size = request.layout === "portrait" ? 14 : 15;
    const drawing = await layoutFlowchart(chart, request, {
      meter: siteTextMeter(),
      locale: request.locale,
      size,
      smallSize: request.noteSize ?? size - 2,
      beside: toLabelsBeside(chart, others),
    });
    return { id: request.id, drawing };
  } catch (error) {
    return { id: request.id, error: toFault(error) };
  }
}

function toFault(error: unknown): DiagramFault {
  if (error instanceof DiagramError) {
    const { message, line, column } = error;
    return { message, line, column };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { message: `Das Diagramm ließ sich nicht zeichnen: ${reason}`, line: 1, column: 1 };
}

const parsed = new Map<string, Promise<Flowchart>>();

/** Parses a source or remembers it: a chart is read for its own language and again beside every other. */
function parseOnce(source: string): Promise<Flowchart> {
  const known = parsed.get(source) ?? parseFlowchart(source);
  parsed.set(source, known);
  return known;
}

let meter: TextMeter | undefined;

function siteTextMeter(): TextMeter {
  meter ??= loadTextMeter(siteFontFaces);
  return meter;
}
