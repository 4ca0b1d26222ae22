import type { Drawing } from "../../../views/charts/drawing.ts";
import type { DiagramLook } from "./diagram-look.ts";

/** The room below a drawing in a file of its own, for the meaning of its signs. */
export interface FootRoom {
  readonly width: number;
  readonly height: number;
}

const margin = 12;
const lineHeight = 1.5;
// Wider than the average letter, so that no line is cut off.
const letterWidth = 0.62;

/** The size of a drawing with the given lines of text below it; its own size without lines. */
export function toFootRoom(drawing: Drawing, lines: readonly string[]): FootRoom {
  const { width, height, edgeFontSize } = drawing;
  if (lines.length === 0) return { width, height };
  const longest = Math.max(...lines.map((line) => line.length));
  return {
    width: Math.max(width, Math.ceil(longest * edgeFontSize * letterWidth) + 2 * margin),
    height: height + Math.ceil(lines.length * edgeFontSize * lineHeight) + 2 * margin,
  };
}

/** Lines of text below a drawing, starting at the side where its language starts. */
export function DiagramFoot(props: {
  readonly drawing: Drawing;
  readonly lines: readonly string[];
  readonly look: DiagramLook;
}) {
  const { drawing, lines, look } = props;
  const { edgeFontSize, height, direction } = drawing;
  const x = direction === "rtl" ? toFootRoom(drawing, lines).width - margin : margin;
  return (
    <g text-anchor="start" font-size={edgeFontSize}>
      {lines.map((line, index) => (
        <text
          key={line}
          x={x}
          y={height + margin + Math.round((index + 1) * edgeFontSize * lineHeight)}
          {...look.text("dgm-text")}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
