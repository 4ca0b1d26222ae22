import type { FlowEnd, FlowLine, FlowShape } from "./flowchart.ts";

/** Direction of a script, as the `direction` attribute wants it. */
export type TextDirection = "ltr" | "rtl";

/** Kinds that give a box its colour; any other class name of the source is dropped. */
export const drawingKinds = [
  "network",
  "board",
  "department",
  "institution",
  "working-group",
  "role",
  "external",
  "collective",
  "uncertain",
  "dated",
  "open",
] as const;

/** One of {@link drawingKinds}. */
export type DrawingKind = (typeof drawingKinds)[number];

/** A point in px from the top left corner of the drawing. */
export interface DrawingPoint {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in px from the top left corner of the drawing. */
export interface DrawingRect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** One line of text: `x` is its middle, `y` its baseline, both in px. */
export interface DrawingLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly direction: TextDirection;
}

/** A node or a group. The order of the boxes is the reading order: a group comes before its members. */
export interface DrawingBox extends DrawingRect {
  readonly id: string;
  readonly part: "node" | "group";
  /** Number of groups around it. */
  readonly depth: number;
  readonly shape: FlowShape;
  readonly lines: readonly DrawingLine[];
  /** The whole label on one line: the accessible name. */
  readonly label: string;
  /** The note below the label, in the size of {@link Drawing.edgeFontSize}; `note` is all of it on one line. */
  readonly noteLines?: readonly DrawingLine[];
  readonly note?: string;
  readonly kinds: readonly DrawingKind[];
  /** The link exactly as written in the source; it must be judged before it is emitted. */
  readonly link?: string;
}

/** A drawn connection; the first and last point lie on the outlines of its two boxes. */
export interface DrawingEdge {
  readonly from: string;
  readonly to: string;
  readonly line: Exclude<FlowLine, "invisible">;
  /** Whether the line is broken into long dashes. */
  readonly isDashed?: true;
  readonly start: FlowEnd;
  readonly end: FlowEnd;
  readonly points: readonly DrawingPoint[];
  /** The label on one line, without its note. */
  readonly label: string;
  /** The label and its note. */
  readonly lines: readonly DrawingLine[];
  /** The plate behind the label; absent without a label. */
  readonly labelRect?: DrawingRect;
}

/** A laid-out diagram: pure geometry, serialisable as JSON, in px with one decimal. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Size of the text on edges and of notes in boxes, in px. */
  readonly edgeFontSize: number;
  /** BCP 47 tag of the labels. */
  readonly lang: string;
  readonly direction: TextDirection;
  readonly title: string;
  readonly description: string;
  readonly boxes: readonly DrawingBox[];
  readonly edges: readonly DrawingEdge[];
}

/** A length or coordinate of a drawing, in px with one decimal; never -0, which would be written with its sign. */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** Radius in px of the corners of a stadium `height` px high: its ends are round, except those of a very high one. */
export function stadiumRadius(height: number): number {
  return Math.min(height / 2, 36);
}

/** Width in px of the cut-off corners of a hexagon `height` px high. */
export function hexagonCut(height: number): number {
  return Math.min(height / 4, 24);
}
