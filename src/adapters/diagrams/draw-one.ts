import type { Drawing } from "../../views/charts/drawing.ts";
import type { Flowchart } from "../../views/charts/flowchart.ts";
import { type LayoutRequest, layoutFlowchart } from "./layout.ts";
import { DiagramError } from "./mermaid/diagram-error.ts";
import { parseFlowchart } from "./mermaid/parse-mermaid.ts";
import { type FontFace, siteFontFaces } from "./text/font-faces.ts";
import { loadTextMeter, type TextMeter } from "./text/measure-text.ts";
import { toLabelsBeside } from "./text/shared-label.ts";

/** A diagram to be drawn. */
export interface DiagramRequest {
  /** Comes back with the result; not part of the drawing. */
  readonly id: string;
  /** A Mermaid flowchart. */
  readonly source: string;
  /** BCP 47 tag of the labels: decides hyphenation and direction. */
  readonly locale: string;
  readonly layout: LayoutRequest["layout"];
  /** Widest drawing in px, kept to where at all possible. */
  readonly maxWidth: number;
  /** Widest text of a node in px; by default 11 times the font size, in a wide drawing 12.5 times. */
  readonly wrapWidth?: number;
  /** Size of labels in px; by default 15 in landscape, 14 in portrait. */
  readonly fontSize?: number;
  /** Size of notes and of the text on edges in px; two less than the labels by default. */
  readonly noteSize?: number;
  /** The same flowchart in other languages: things stand where there is room for all of them. */
  readonly beside?: readonly { readonly source: string; readonly locale: string }[];
  /** Most columns of a group whose members have no edges; as many as fit where absent. */
  readonly maxColumns?: number;
}

/** A fault of a source, in German, located in the source: line and column counted from 1. */
export interface DiagramFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** A drawing, or why there is none. */
export type DiagramResult =
  | { readonly id: string; readonly drawing: Drawing; readonly error?: never }
  | { readonly id: string; readonly error: DiagramFault; readonly drawing?: never };

/** Draws one diagram in this very thread. Never rejects: whatever goes wrong becomes the result's error. */
export async function drawOne(
  request: DiagramRequest,
  faces: readonly FontFace[] = siteFontFaces,
): Promise<DiagramResult> {
  try {
    const chart = await parseOnce(request.source);
    const others: { chart: Flowchart; locale: string }[] = [];
    // One after the other: Mermaid keeps the title of the chart it reads in one place for all.
    for (const { source, locale } of request.beside ?? [])
      others.push({ chart: await parseOnce(source), locale });
    const size = request.fontSize ?? (request.layout === "portrait" ? 14 : 15);
    const drawing = await layoutFlowchart(
      chart,
      { wrapWidth: size * (request.maxWidth < 900 ? 11 : 12.5), ...request },
      {
        meter: meterFor(faces),
        locale: request.locale,
        size,
        beside: toLabelsBeside(chart, others),
        ...toNoteSize(request),
      },
    );
    return { id: request.id, drawing };
  } catch (error) {
    const { line, column } = error instanceof DiagramError ? error : { line: 1, column: 1 };
    const message = error instanceof Error ? error.message : String(error);
    const told =
      error instanceof DiagramError ? message : `Das Diagramm ließ sich nicht zeichnen: ${message}`;
    return { id: request.id, error: { message: told, line, column } };
  }
}

function toNoteSize({ noteSize }: DiagramRequest): { noteSize?: number } {
  return noteSize === undefined ? {} : { noteSize };
}

const parsed = new Map<string, Promise<Flowchart>>();

/** A chart is read in its own language and beside every other. */
function parseOnce(source: string): Promise<Flowchart> {
  const known = parsed.get(source) ?? parseFlowchart(source);
  parsed.set(source, known);
  return known;
}

const meters = new Map<string, TextMeter>();

function meterFor(faces: readonly FontFace[]): TextMeter {
  const key = JSON.stringify(faces);
  const meter = meters.get(key) ?? loadTextMeter(faces);
  meters.set(key, meter);
  return meter;
}
