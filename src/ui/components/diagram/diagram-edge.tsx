import type { ComponentChildren, JSX } from "preact";
import type { Drawing, DrawingEdge } from "../../../views/charts/drawing.ts";
import { diagramArrowHead } from "./diagram-arrow.tsx";
import { DiagramLines } from "./diagram-lines.tsx";
import type { DiagramLook } from "./diagram-look.ts";
import { diagramEdgePath } from "./diagram-shape.ts";

interface DiagramEdgeProps {
  readonly edge: DrawingEdge;
  readonly look: DiagramLook;
  readonly mark: string | undefined;
}

/** The line of an edge with its heads. @param mark a further class name */
export function DiagramEdge({ edge, look, mark }: DiagramEdgeProps): JSX.Element {
  return (
    <g
      class={["dgm-edge", `dgm-${edge.line}`, edge.isDashed && "dgm-dated", mark].filter(Boolean).join(" ")}
      {...look.edge(edge)}
    >
      <path d={diagramEdgePath(edge.points)} fill="none" />
      {diagramArrowHead(edge.end, edge.points)}
      {diagramArrowHead(edge.start, edge.points.toReversed())}
    </g>
  );
}

interface DiagramEdgeLabelProps {
  readonly edge: DrawingEdge;
  readonly drawing: Drawing;
  readonly look: DiagramLook;
}

/** The label of an edge on a plain ground, so that lines behind it do not disturb; nothing without a label. */
export function DiagramEdgeLabel({ edge, drawing, look }: DiagramEdgeLabelProps): ComponentChildren {
  if (edge.labelRect === undefined) return null;
  const { x, y, w, h } = edge.labelRect;
  return (
    <g>
      <rect class="dgm-chip" x={x} y={y} width={w} height={h} rx={4} {...look.chip} />
      <DiagramLines lines={edge.lines} drawing={drawing} className="dgm-note" look={look} />
    </g>
  );
}
