import type { JSX } from "preact";
import { germanNameIn } from "../../../domain/text/german-name.ts";
import { type Drawing, type DrawingBox, toTenth } from "../../../views/charts/drawing.ts";
import { DiagramLines } from "./diagram-lines.tsx";
import type { DiagramLook } from "./diagram-look.ts";
import { DiagramNote } from "./diagram-note.tsx";
import { diagramShapeDetail, diagramShapePath } from "./diagram-shape.ts";

interface DiagramBoxProps {
  readonly box: DrawingBox;
  readonly drawing: Drawing;
  readonly look: DiagramLook;
  readonly href: string | undefined;
  /** A further class name of its shape. */
  readonly mark: string | undefined;
}

/**
 * A node, or the title of a group, with its whole label as its name; a link if it has an address. The border of a group
 * is drawn earlier, under the lines: {@link DiagramGroup}.
 */
export function DiagramBox({ box, drawing, look, href, mark }: DiagramBoxProps): JSX.Element {
  const detail = diagramShapeDetail(box);
  const shape = (
    <>
      {isGroup(box) ? (
        href !== undefined && <TitleTarget box={box} />
      ) : (
        <path class={boxClass(box, "dgm-node", mark)} d={diagramShapePath(box)} {...look.node(box)} />
      )}
      {detail !== undefined && <path class={boxClass(box, "dgm-detail")} d={detail} {...look.detail} />}
    </>
  );
  const className = isGroup(box) ? "dgm-title" : "dgm-text";
  const text = <DiagramLines lines={box.lines} drawing={drawing} className={className} look={look} />;
  const lang = germanNameIn(box.label, drawing.lang);
  const note = <DiagramNote box={box} drawing={drawing} look={look} />;
  if (href === undefined && box.lines.length < 2)
    return (
      <>
        <g lang={lang}>
          {shape}
          {text}
        </g>
        {note}
      </>
    );
  // The visible label, with its line breaks and hyphens, is for sighted readers only; the name beside it is the whole
  // label (WCAG 2.5.3). Taps go through it to the shape below.
  const seen = (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an SVG group takes no focus
    <g aria-hidden="true" pointer-events="none">
      {text}
    </g>
  );
  if (href !== undefined)
    return (
      <>
        <g class="dgm-linked" lang={lang}>
          <a class="dgm-link" href={href} aria-label={box.label}>
            {shape}
          </a>
          {seen}
        </g>
        {note}
      </>
    );
  return (
    <>
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an SVG group is not interactive */}
      <g role="img" aria-label={box.label} lang={lang}>
        {shape}
        {seen}
      </g>
      {note}
    </>
  );
}

/** The part of a group that can be tapped: its title over the whole width. */
function TitleTarget({ box }: { readonly box: DrawingBox }): JSX.Element {
  const bottom = (box.lines.at(-1)?.y ?? box.y) + 12;
  return (
    <rect
      class="dgm-target"
      x={box.x}
      y={box.y}
      width={box.w}
      height={toTenth(bottom - box.y)}
      fill="transparent"
    />
  );
}

interface DiagramGroupProps {
  readonly box: DrawingBox;
  readonly look: DiagramLook;
  /** A further class name. */
  readonly mark: string | undefined;
}

/** The border of a group. */
export function DiagramGroup({ box, look, mark }: DiagramGroupProps): JSX.Element {
  return <path class={boxClass(box, "dgm-group", mark)} d={diagramShapePath(box)} {...look.group(box)} />;
}

/** Whether a box is a group: its border is drawn under the lines, its title over them. */
export function isGroup(box: DrawingBox): boolean {
  return box.part === "group";
}

function boxClass(box: DrawingBox, base: string, mark?: string): string {
  const nesting = isGroup(box) ? [`dgm-depth-${Math.min(box.depth, 3)}`] : [];
  const kinds = box.kinds.map((kind) => `k-${kind}`);
  return [base, ...nesting, ...kinds, mark].filter((name) => name !== undefined).join(" ");
}
