import type { ComponentChildren } from "preact";
import type { Drawing, DrawingLine } from "../../../views/charts/drawing.ts";
import type { DiagramLook, TextClass } from "./diagram-look.ts";

interface DiagramLinesProps {
  readonly lines: readonly DrawingLine[];
  readonly drawing: Drawing;
  readonly className: TextClass;
  readonly look: DiagramLook;
}

/** The lines of a label, each at its position; lines in the opposite direction to the drawing state their direction. */
export function DiagramLines({ lines, drawing, className, look }: DiagramLinesProps): ComponentChildren {
  return lines.map((line) => (
    <text
      key={line.y}
      class={className}
      x={line.x}
      y={line.y}
      direction={line.direction === drawing.direction ? undefined : line.direction}
      {...look.text(className)}
    >
      {line.text}
    </text>
  ));
}
