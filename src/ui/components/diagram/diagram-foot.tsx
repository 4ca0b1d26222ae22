import type { Drawing } from "../../../views/charts/drawing.ts";
import type { DiagramLook } from "./diagram-look.ts";

/** The room below a drawing that is a file of its own, for what its signs mean. */
export interface FootRoom {
  readonly width: number;
  readonly height: number;
}

const margin = 12;
const lineHeight = 1.5;
// Wider than letters are on the average: no line is cut off.
const letterWidth = 0.62;

/** The size of a drawing with some lines of text below it; its own size without any. */
export function toFootRoom(drawing: Drawing, lines: readonly string[]): FootRoom {
  const { width, height, edgeFontSize } = drawing;
  if (lines.length === 0) return { width, height };
  const longest = Math.max(...lines.map((line) => line.length));
  return {
    width: Math.max(width, Math.ceil(longest * edgeFontSize * letterWidth) + 2 * margin),
    height: height + Math.ceil(lines.length * edgeFontSize * lineHeight) + 2 * margin,
  };
}

/** Lines of text below a drawing, from the side where its language begins. */
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
