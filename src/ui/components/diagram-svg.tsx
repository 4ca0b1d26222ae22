import type { ComponentChildren, JSX, SVGAttributes } from "preact";
import { germanNameIn } from "../../domain/german-name.ts";
import type { Drawing, DrawingBox, DrawingEdge, DrawingLine } from "../../views/drawing.ts";
import { diagramArrowHead } from "./diagram-arrow.tsx";
import { diagramEdgePath, diagramShapeDetail, diagramShapePath } from "./diagram-shape.ts";

/** What a picture of a diagram needs. */
export interface DiagramSvgProps {
  readonly drawing: Drawing;
  /** Makes the ids inside unique on the page. */
  readonly idPrefix: string;
  /** Turns a link as written into one that may be emitted; undefined makes a plain box. */
  readonly resolveLink: (link: string) => string | undefined;
  /** Further class names of the `svg` element. */
  readonly className?: string;
  /** A further class name of a box or line, for pictures that point something out. */
  readonly markOf?: (part: DrawingBox | DrawingEdge) => string | undefined;
  /** Writes a picture that looks right without any stylesheet, as a file of its own. */
  readonly standalone?: boolean;
}

/**
 * A drawing as SVG: a group with title and description, its boxes in reading order, each with its whole label as its
 * name, links as real links. Lines and their labels are hidden from assistive technology: the list beside the picture
 * says them in sentences. Classes only; everything is coloured by `diagram.css`. A link that is neither a path of
 * this site, nor `https:`, `mailto:` or `tel:` is never emitted, whatever `resolveLink` answers.
 */
export function DiagramSvg({
  drawing,
  idPrefix,
  resolveLink,
  className,
  markOf,
  standalone = false,
}: DiagramSvgProps) {
  const titled = drawing.title !== "";
  const described = drawing.description !== "";
  const look = standalone ? looks : noLooks;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset or details is no picture; the role is design D18
    <svg
      {...(standalone ? { xmlns: "http://www.w3.org/2000/svg" } : {})}
      class={["dgm", className].filter(Boolean).join(" ")}
      role="group"
      aria-labelledby={titled ? `${idPrefix}-title` : undefined}
      aria-describedby={described ? `${idPrefix}-desc` : undefined}
      lang={drawing.lang}
      direction={drawing.direction}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      width={drawing.width}
      height={drawing.height}
      font-size={drawing.fontSize}
      {...look.root}
    >
      {titled && <title id={`${idPrefix}-title`}>{drawing.title}</title>}
      {described && <desc id={`${idPrefix}-desc`}>{drawing.description}</desc>}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: an SVG group takes no focus */}
      <g aria-hidden="true">
        {standalone && <rect width={drawing.width} height={drawing.height} fill="#fff" />}
        {drawing.boxes.filter(isGroup).map((box) => (
          <path
            key={box.id}
            class={boxClass(box, "dgm-group", markOf)}
            d={diagramShapePath(box)}
            {...look.group(box)}
          />
        ))}
        {drawing.edges.map((edge) => (
          <Edge key={`${edge.from} ${edge.to} ${edge.label}`} edge={edge} look={look} mark={markOf?.(edge)} />
        ))}
      </g>
      {drawing.boxes.map((box) => (
        <Box
          key={box.id}
          box={box}
          drawing={drawing}
          look={look}
          href={safeLink(box.link, resolveLink)}
          markOf={markOf}
        />
      ))}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: an SVG group takes no focus */}
      <g aria-hidden="true" font-size={drawing.edgeFontSize}>
        {drawing.edges.map((edge) => (
          <EdgeLabel
            key={`${edge.from} ${edge.to} ${edge.label}`}
            edge={edge}
            drawing={drawing}
            look={look}
          />
        ))}
      </g>
    </svg>
  );
}

interface BoxProps {
  readonly box: DrawingBox;
  readonly drawing: Drawing;
  readonly look: Looks;
  readonly href: string | undefined;
  readonly markOf: DiagramSvgProps["markOf"] | undefined;
}

function Box({ box, drawing, look, href, markOf }: BoxProps): JSX.Element {
  const detail = diagramShapeDetail(box);
  const shape = (
    <>
      {isGroup(box) ? (
        href !== undefined && <TitleTarget box={box} />
      ) : (
        <path class={boxClass(box, "dgm-node", markOf)} d={diagramShapePath(box)} {...look.node(box)} />
      )}
      {detail !== undefined && <path class={boxClass(box, "dgm-detail")} d={detail} {...look.detail} />}
    </>
  );
  const className = isGroup(box) ? "dgm-title" : "dgm-text";
  const text = <Lines lines={box.lines} drawing={drawing} className={className} look={look} />;
  if (href === undefined && box.lines.length < 2)
    return (
      <g lang={germanNameIn(box.label, drawing.lang)}>
        {shape}
        {text}
      </g>
    );
  // Broken into lines, and words perhaps cut by a hyphen, a label is for the eye: the name beside it is the whole (WCAG
  // 2.5.3). It lets taps through to the shape under it.
  const seen = (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an SVG group takes no focus
    <g aria-hidden="true" pointer-events="none">
      {text}
    </g>
  );
  if (href !== undefined)
    return (
      <g class="dgm-linked" lang={germanNameIn(box.label, drawing.lang)}>
        <a class="dgm-link" href={href} aria-label={box.label}>
          {shape}
        </a>
        {seen}
      </g>
    );
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an SVG group is not interactive
    <g role="img" aria-label={box.label} lang={germanNameIn(box.label, drawing.lang)}>
      {shape}
      {seen}
    </g>
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
      height={tenth(bottom - box.y)}
      fill="transparent"
    />
  );
}

interface EdgeProps {
  readonly edge: DrawingEdge;
  readonly look: Looks;
  readonly mark: string | undefined;
}

function Edge({ edge, look, mark }: EdgeProps): JSX.Element {
  return (
    <g class={["dgm-edge", `dgm-${edge.line}`, mark].filter(Boolean).join(" ")} {...look.edge(edge)}>
      <path d={diagramEdgePath(edge.points)} fill="none" />
      {diagramArrowHead(edge.end, edge.points)}
      {diagramArrowHead(edge.start, edge.points.toReversed())}
    </g>
  );
}

interface EdgeLabelProps {
  readonly edge: DrawingEdge;
  readonly drawing: Drawing;
  readonly look: Looks;
}

function EdgeLabel({ edge, drawing, look }: EdgeLabelProps): ComponentChildren {
  if (edge.labelRect === undefined) return null;
  const { x, y, w, h } = edge.labelRect;
  return (
    <g>
      <rect class="dgm-chip" x={x} y={y} width={w} height={h} rx={4} {...look.chip} />
      <Lines lines={edge.lines} drawing={drawing} className="dgm-note" look={look} />
    </g>
  );
}

interface LinesProps {
  readonly lines: readonly DrawingLine[];
  readonly drawing: Drawing;
  readonly className: "dgm-text" | "dgm-title" | "dgm-note";
  readonly look: Looks;
}

function Lines({ lines, drawing, className, look }: LinesProps): ComponentChildren {
  return lines.map((line) => (
    <text
      key={line.y}
      class={className}
      x={line.x}
      y={line.y}
      text-anchor="middle"
      direction={line.direction === drawing.direction ? undefined : line.direction}
      {...look.text(className)}
    >
      {line.text}
    </text>
  ));
}

function isGroup(box: DrawingBox): boolean {
  return box.part === "group";
}

function boxClass(box: DrawingBox, base: string, markOf?: DiagramSvgProps["markOf"]): string {
  const nesting = isGroup(box) ? [`dgm-depth-${Math.min(box.depth, 3)}`] : [];
  const kinds = box.kinds.map((kind) => `k-${kind}`);
  return [base, ...nesting, ...kinds, markOf?.(box)].filter((name) => name !== undefined).join(" ");
}

function safeLink(link: string | undefined, resolve: DiagramSvgProps["resolveLink"]): string | undefined {
  const href = link === undefined ? undefined : resolve(link);
  return href !== undefined && allowedLink.test(href) ? href : undefined;
}

const allowedLink =
  /^(?:https:\/\/|mailto:|tel:|#|\.{0,2}\/(?!\/)|[a-z0-9][a-z0-9._-]*(?:[/?#]|$))[^\s\\<>"]*$/i;

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Presentation attributes of every part; all empty where a stylesheet does the work. */
interface Looks {
  readonly root: SVGAttributes<SVGSVGElement>;
  readonly group: (box: DrawingBox) => SVGAttributes<SVGPathElement>;
  readonly node: (box: DrawingBox) => SVGAttributes<SVGPathElement>;
  readonly detail: SVGAttributes<SVGPathElement>;
  readonly edge: (edge: DrawingEdge) => SVGAttributes<SVGGElement>;
  readonly chip: SVGAttributes<SVGRectElement>;
  readonly text: (className: LinesProps["className"]) => SVGAttributes<SVGTextElement>;
}

const noLooks: Looks = {
  root: {},
  group: () => ({}),
  node: () => ({}),
  detail: {},
  edge: () => ({}),
  chip: {},
  text: () => ({}),
};

const looks: Looks = {
  root: { "font-family": "'Fira Sans', 'Noto Sans', Arial, sans-serif" },
  group: (box) => ({ fill: box.depth === 0 ? "#f4f6f9" : "#ffffff", stroke: "#8a94a3", ...dashes(box) }),
  node: (box) => ({ fill: "#ffffff", stroke: "#171a2b", ...dashes(box) }),
  detail: { fill: "none", stroke: "#171a2b" },
  edge: (edge) => ({
    stroke: "#404b5c",
    fill: "#404b5c",
    "stroke-width": edge.line === "thick" ? 3 : 1.5,
    ...(edge.line === "dotted" ? { "stroke-dasharray": "4 4" } : {}),
  }),
  chip: { fill: "#ffffff" },
  text: (className) => ({ fill: "#171a2b", ...(className === "dgm-title" ? { "font-weight": 600 } : {}) }),
};

function dashes(box: DrawingBox): { "stroke-dasharray"?: string } {
  return box.kinds.includes("uncertain") ? { "stroke-dasharray": "6 4" } : {};
}
