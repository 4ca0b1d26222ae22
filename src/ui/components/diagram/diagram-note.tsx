import type { JSX } from "preact";
import type { Drawing, DrawingBox } from "../../../views/charts/drawing.ts";
import { DiagramLines } from "./diagram-lines.tsx";
import type { DiagramLook } from "./diagram-look.ts";

/** Distance in px from the baseline of a note to the line below it: below the deepest letters. */
const belowLetters = { ltr: 7, rtl: 10 } as const;

interface DiagramNoteProps {
  readonly box: DrawingBox;
  readonly drawing: Drawing;
  readonly look: DiagramLook;
}

/**
 * Small notes below the name of a box: the meaning of the name, and the certainty of its place. The latter is
 * underlined in the line style of that certainty. Taps go through it to the shape.
 */
export function DiagramNote({ box, drawing, look }: DiagramNoteProps): JSX.Element | null {
  const { noteLines = [] } = box;
  const last = noteLines.at(-1);
  if (last === undefined) return null;
  const lines = <DiagramLines lines={noteLines} drawing={drawing} className="dgm-note" look={look} />;
  // Hyphenated words would be read out in pieces.
  const isCut = noteLines.map(({ text }) => text).join(" ") !== box.note;
  const form = box.kinds.find((kind) => kind === "dated" || kind === "open");
  return (
    <g font-size={drawing.edgeFontSize} pointer-events="none">
      {isCut ? (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an SVG group is not interactive
        <g role="img" aria-label={box.note}>
          {lines}
        </g>
      ) : (
        lines
      )}
      {form !== undefined && (
        <g class={`dgm-edge dgm-${form}`} {...look.rule(form)}>
          <path d={`M${last.x - 20} ${last.y + belowLetters[last.direction]}h40`} fill="none" />
        </g>
      )}
    </g>
  );
}
