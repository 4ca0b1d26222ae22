import type { SVGAttributes } from "preact";
import type { DrawingBox, DrawingEdge } from "../../../views/charts/drawing.ts";

/** Kind of text in a diagram: of a node, of the title of a group, or of an edge. */
export type TextClass = "dgm-text" | "dgm-title" | "dgm-note";

/** Presentation attributes of every part; all empty if a stylesheet is used. */
export interface DiagramLook {
  readonly root: SVGAttributes<SVGSVGElement>;
  readonly group: (box: DrawingBox) => SVGAttributes<SVGPathElement>;
  readonly node: (box: DrawingBox) => SVGAttributes<SVGPathElement>;
  readonly detail: SVGAttributes<SVGPathElement>;
  readonly edge: (edge: DrawingEdge) => SVGAttributes<SVGGElement>;
  /** The line under a note. */
  readonly rule: (form: "dated" | "open") => SVGAttributes<SVGGElement>;
  readonly chip: SVGAttributes<SVGRectElement>;
  readonly text: (className: TextClass) => SVGAttributes<SVGTextElement>;
}

/** Look of a picture on a page: taken from the stylesheet. */
export const plainLook: DiagramLook = {
  root: {},
  group: () => ({}),
  node: () => ({}),
  detail: {},
  edge: () => ({}),
  rule: () => ({}),
  chip: {},
  text: () => ({}),
};

const dashed = { "stroke-dasharray": "12 4" };
const dotted = { "stroke-dasharray": "4 4" };

/** Look of a picture in a file of its own, correct without any stylesheet. */
export const standaloneLook: DiagramLook = {
  root: { "font-family": "'Fira Sans', 'Noto Sans', Arial, sans-serif" },
  group: (box) => ({ fill: box.depth === 0 ? "#f4f6f9" : "#ffffff", stroke: "#8a94a3", ...dashes(box) }),
  node: (box) => ({ fill: "#ffffff", stroke: "#171a2b", ...dashes(box), ...thickness(box) }),
  detail: { fill: "none", stroke: "#171a2b" },
  edge: (edge) => ({
    stroke: "#404b5c",
    fill: "#404b5c",
    "stroke-width": edge.line === "thick" ? 3 : 1.5,
    ...(edge.isDashed ? dashed : edge.line === "dotted" ? dotted : {}),
  }),
  rule: (form) => ({ stroke: "#404b5c", "stroke-width": 1.5, ...(form === "dated" ? dashed : dotted) }),
  chip: { fill: "#ffffff" },
  text: (className) => ({ fill: "#171a2b", ...(className === "dgm-title" ? { "font-weight": 600 } : {}) }),
};

function thickness(box: DrawingBox): SVGAttributes<SVGPathElement> {
  return box.kinds.includes("collective") ? { "stroke-width": 2.5 } : {};
}

function dashes(box: DrawingBox): { "stroke-dasharray"?: string } {
  return box.kinds.includes("uncertain") ? { "stroke-dasharray": "6 4" } : {};
}
