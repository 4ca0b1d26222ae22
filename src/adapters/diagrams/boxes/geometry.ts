import type { DrawingPoint, DrawingRect } from "../../../views/charts/drawing.ts";
import type { FlowEdge } from "../../../views/charts/flowchart.ts";
import type { WrappedLabel } from "../text/label-wrapper.ts";

/** Places of all boxes and edges of a diagram, in px, before they are mirrored and rounded. */
export interface Arrangement {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, ArrangedBox>;
  readonly edges: readonly ArrangedEdge[];
}

/** A box and its broken label. A group's label stands at its top, a node's in its middle. */
export interface ArrangedBox extends DrawingRect {
  readonly label: WrappedLabel;
}

/** A drawn edge; its points end at the rectangles around its boxes. */
export interface ArrangedEdge {
  readonly edge: FlowEdge;
  readonly points: readonly DrawingPoint[];
  readonly label?: WrappedLabel;
  /** The space reserved for the label in every language. */
  readonly labelRect?: DrawingRect;
  /** Horizontal alignment of the label in that space; centred if absent. */
  readonly align?: "start" | "end";
}
