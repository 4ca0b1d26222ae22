import type { JSX } from "preact";
import { type DrawingPoint, toTenth as n } from "../../../views/charts/drawing.ts";
import type { FlowEnd } from "../../../views/charts/flowchart.ts";

/** The arrow head at the last of the points, turned in the direction of the line; nothing for `none`. */
export function diagramArrowHead(end: FlowEnd, points: readonly DrawingPoint[]): JSX.Element | null {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (end === "none" || tip === undefined || before === undefined) return null;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const at = (back: number, side: number) =>
    `${n(tip.x - back * along.x - side * along.y)} ${n(tip.y - back * along.y + side * along.x)}`;
  if (end === "circle") {
    return (
      <circle
        class="dgm-end dgm-hollow"
        cx={n(tip.x - 5 * along.x)}
        cy={n(tip.y - 5 * along.y)}
        r={4}
        fill="none"
      />
    );
  }
  if (end === "cross") {
    return (
      <path
        class="dgm-end dgm-hollow"
        d={`M${at(3, -5)}L${at(13, 5)}M${at(3, 5)}L${at(13, -5)}`}
        fill="none"
      />
    );
  }
  return <path class="dgm-end" d={`M${at(0, 0)}L${at(9, -5)}L${at(9, 5)}z`} stroke="none" />;
}
