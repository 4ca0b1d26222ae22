import type { Drawing, DrawingBox, DrawingEdge } from "../../../views/charts/drawing.ts";
import { DiagramBox, DiagramGroup, isGroup } from "./diagram-box.tsx";
import { DiagramEdge, DiagramEdgeLabel } from "./diagram-edge.tsx";
import { DiagramFoot, toFootRoom } from "./diagram-foot.tsx";
import { plainLook, standaloneLook } from "./diagram-look.ts";

/** Props of {@link DiagramSvg}. */
export interface DiagramSvgProps {
  readonly drawing: Drawing;
  /** Prefix that makes the ids inside unique on the page. */
  readonly idPrefix: string;
  /** Turns a link as written into one that may be emitted; undefined makes a plain box. */
  readonly resolveLink: (link: string) => string | undefined;
  /** Further class names of the `svg` element. */
  readonly className?: string;
  /** A further class name of a box or line, for pictures that highlight something. */
  readonly markOf?: (part: DrawingBox | DrawingEdge) => string | undefined;
  /** Renders a picture that looks right without any stylesheet, as a file of its own. */
  readonly standalone?: boolean;
  /** Lines below the picture, for a file without a page around it. */
  readonly foot?: readonly string[];
}

/**
 * A drawing as SVG: a group with title and description, its boxes in reading order, each with its whole label as its
 * name, links as real links. Lines and their labels are hidden from assistive technology: the list beside the picture
 * states them in sentences. Classes only; everything is coloured by `diagram.css`. A link that is neither a path of
 * this site, nor `https:`, `mailto:` or `tel:` is never emitted, whatever `resolveLink` returns.
 */
export function DiagramSvg({
  drawing,
  idPrefix,
  resolveLink,
  className,
  markOf,
  standalone = false,
  foot = [],
}: DiagramSvgProps) {
  const room = toFootRoom(drawing, foot);
  const titled = drawing.title !== "";
  const described = drawing.description !== "";
  const look = standalone ? standaloneLook : plainLook;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset or details is no picture; the role is a decision, ui/README.md
    <svg
      {...(standalone ? { xmlns: "http://www.w3.org/2000/svg" } : {})}
      class={["dgm", className].filter(Boolean).join(" ")}
      role="group"
      aria-labelledby={titled ? `${idPrefix}-title` : undefined}
      aria-describedby={described ? `${idPrefix}-desc` : undefined}
      lang={drawing.lang}
      direction={drawing.direction}
      viewBox={`0 0 ${room.width} ${room.height}`}
      width={room.width}
      height={room.height}
      font-size={drawing.fontSize}
      text-anchor="middle"
      {...look.root}
    >
      {titled && <title id={`${idPrefix}-title`}>{drawing.title}</title>}
      {described && <desc id={`${idPrefix}-desc`}>{drawing.description}</desc>}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: an SVG group takes no focus */}
      <g aria-hidden="true">
        {standalone && <rect width={room.width} height={room.height} fill="#fff" />}
        {drawing.boxes.filter(isGroup).map((box) => (
          <DiagramGroup key={box.id} box={box} look={look} mark={markOf?.(box)} />
        ))}
        {drawing.edges.map((edge) => (
          <DiagramEdge
            key={`${edge.from} ${edge.to} ${edge.label}`}
            edge={edge}
            look={look}
            mark={markOf?.(edge)}
          />
        ))}
      </g>
      {drawing.boxes.map((box) => (
        <DiagramBox
          key={box.id}
          box={box}
          drawing={drawing}
          look={look}
          href={safeLink(box.link, resolveLink)}
          mark={markOf?.(box)}
        />
      ))}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: an SVG group takes no focus */}
      <g aria-hidden="true" font-size={drawing.edgeFontSize}>
        {drawing.edges.map((edge) => (
          <DiagramEdgeLabel
            key={`${edge.from} ${edge.to} ${edge.label}`}
            edge={edge}
            drawing={drawing}
            look={look}
          />
        ))}
      </g>
      {foot.length > 0 && <DiagramFoot drawing={drawing} lines={foot} look={look} />}
    </svg>
  );
}

function safeLink(link: string | undefined, resolve: DiagramSvgProps["resolveLink"]): string | undefined {
  const href = link === undefined ? undefined : resolve(link);
  return href !== undefined && allowedLink.test(href) ? href : undefined;
}

const allowedLink =
  /^(?:https:\/\/|mailto:|tel:|#|\.{0,2}\/(?!\/)|[a-z0-9][a-z0-9._-]*(?:[/?#]|$))[^\s\\<>"]*$/i;
