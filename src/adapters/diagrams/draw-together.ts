import type { Drawing } from "../../views/charts/drawing.ts";
import type { Flowchart } from "../../views/charts/flowchart.ts";
import { type LayoutRequest, layoutFlowchart } from "./layout.ts";
import { DiagramError } from "./mermaid/diagram-error.ts";
import { parseFlowchart } from "./mermaid/parse-mermaid.ts";
import { groupByShape } from "./share-charts.ts";
import { siteFontFaces } from "./text/font-faces.ts";
import { loadTextMeter, type TextMeter } from "./text/measure-text.ts";

/** A chart as it is drawn in one language. */
export interface DiagramText {
  /** A Mermaid flowchart, or one that needs no reading. */
  readonly source: string | Flowchart;
  /** BCP 47 tag of the labels: decides hyphenation and direction. */
  readonly locale: string;
}

/** A drawing to be made in several languages at once, with one place for each thing. */
export interface SharedRequest {
  readonly texts: readonly DiagramText[];
  readonly layout: LayoutRequest["layout"];
  readonly maxWidth: LayoutRequest["maxWidth"];
  /** Size of notes and of the text on edges in px; two less than the labels by default. */
  readonly noteSize?: number;
}

/** A fault of a source, in German, located in the source: line and column counted from 1. */
export interface DiagramFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** Result for one text of a request: its drawing, or a fault. */
export type DrawnText =
  | { readonly drawing: Drawing; readonly error?: never }
  | { readonly error: DiagramFault; readonly drawing?: never };

/**
 * Draws a chart in all its languages in the calling thread, with one layout for all that differ in their words only.
 * Never rejects: every failure becomes the error of its text, or of all where one cannot be read.
 */
export async function drawTogether(request: SharedRequest): Promise<DrawnText[]> {
  const { texts, layout } = request;
  const charts: Flowchart[] = [];
  const faults = new Map<number, DiagramFault>();
  // One after the other: Mermaid keeps the title of the chart it reads in one place for all.
  for (const [index, { source }] of texts.entries())
    try {
      charts.push(typeof source === "string" ? await parseFlowchart(source) : source);
    } catch (error) {
      faults.set(index, toFault(error));
    }
  const [anyFault] = faults.values();
  if (anyFault !== undefined) return texts.map((_, index) => ({ error: faults.get(index) ?? anyFault }));
  const size = layout === "portrait" ? 14 : 15;
  const drawn: DrawnText[] = [];
  for (const places of groupByShape(charts)) {
    const same = places.flatMap((place) => charts[place] ?? []);
    const typography = {
      meter: siteTextMeter(),
      locales: places.map((place) => texts[place]?.locale ?? ""),
      size,
      smallSize: request.noteSize ?? size - 2,
    };
    try {
      const drawings = await layoutFlowchart(same, request, typography);
      for (const [index, drawing] of drawings.entries()) drawn[places[index] ?? 0] = { drawing };
    } catch (error) {
      for (const place of places) drawn[place] = { error: toFault(error) };
    }
  }
  return drawn;
}

function toFault(error: unknown): DiagramFault {
  if (error instanceof DiagramError) {
    const { message, line, column } = error;
    return { message, line, column };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { message: `Das Diagramm ließ sich nicht zeichnen: ${reason}`, line: 1, column: 1 };
}

let meter: TextMeter | undefined;

function siteTextMeter(): TextMeter {
  meter ??= loadTextMeter(siteFontFaces);
  return meter;
}
