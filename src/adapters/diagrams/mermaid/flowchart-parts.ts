import {
  datedLine,
  type FlowEdge,
  type FlowEnd,
  type FlowGroup,
  type FlowLine,
  type FlowNode,
  type FlowShape,
} from "../../../views/charts/flowchart.ts";
import { faultAt } from "./mermaid-fault.ts";
import { parseMermaidLabel, parseMermaidLink } from "./mermaid-label.ts";
import type { MermaidEdge, MermaidNode } from "./mermaid-parser.ts";
import type { MermaidSource } from "./mermaid-source.ts";

/**
 * A node of a flowchart from one of Mermaid's.
 * @param order places of nodes and groups in the source, by id
 * @throws DiagramError (German, with line) for a shape we do not draw, a picture or an icon
 */
export function toNode(
  node: MermaidNode,
  order: ReadonlyMap<string, number>,
  source: MermaidSource,
): FlowNode {
  const shape = shapes.get(node.shape ?? "");
  if (shape === undefined || node.img !== undefined || node.icon !== undefined) {
    const what = shape === undefined ? `die Form „${node.shape}“` : "ein Bild oder Symbol";
    throw faultAt(
      source,
      node.id,
      `Der Knoten „${node.id}“ verlangt ${what}. Möglich sind: [Rechteck], (abgerundet), ([Stadion]), [[Unterprogramm]], [(Zylinder)], ((Kreis)), {Raute}, {{Sechseck}}.`,
    );
  }
  return {
    id: node.id,
    label: parseMermaidLabel(node.label ?? "", node.labelType),
    shape,
    ...(node.parentId === undefined ? {} : { parent: node.parentId }),
    classes: toClasses(node),
    ...(node.link === undefined ? {} : { link: parseMermaidLink(node.link) }),
    order: order.get(node.id) ?? 0,
  };
}

/** A group of a flowchart from one of Mermaid's, which knows no links of groups: `link` was read from the source. */
export function toGroup(
  node: MermaidNode,
  order: ReadonlyMap<string, number>,
  link: string | undefined,
): FlowGroup {
  return {
    id: node.id,
    label: parseMermaidLabel(node.label ?? "", node.labelType),
    ...(node.parentId === undefined ? {} : { parent: node.parentId }),
    classes: toClasses(node),
    ...(link === undefined ? {} : { link }),
    order: order.get(node.id) ?? 0,
  };
}

/** An edge of a flowchart from one of Mermaid's; its place among all edges becomes its id. */
export function toEdge(edge: MermaidEdge, index: number): FlowEdge {
  return {
    id: `e${index}`,
    from: edge.start,
    to: edge.end,
    label: parseMermaidLabel(edge.label ?? "", edge.labelType),
    line: lines[edge.pattern ?? ""] ?? "solid",
    isDashed: (edge.style ?? []).some((style) => style.replaceAll(" ", "") === datedLine.replaceAll(" ", "")),
    start: ends[edge.arrowTypeStart ?? ""] ?? "none",
    end: ends[edge.arrowTypeEnd ?? ""] ?? "none",
  };
}

function toClasses(node: MermaidNode): readonly string[] {
  const names = (node.cssClasses ?? "")
    .split(/[\s,]+/)
    .filter((name) => !["", "default", "clickable"].includes(name));
  return [...new Set(names)];
}

const shapes: ReadonlyMap<string, FlowShape> = new Map(
  (
    [
      ["rect", "squareRect square rect rectangle proc process"],
      ["rounded", "roundedRect rounded round event"],
      ["stadium", "stadium pill terminal"],
      ["subroutine", "subroutine subproc subprocess fr-rect framed-rectangle"],
      ["cylinder", "cylinder cyl database db"],
      ["circle", "circle circ"],
      ["diamond", "diamond diam decision question"],
      ["hexagon", "hexagon hex prepare"],
    ] as const
  ).flatMap(([shape, names]) => names.split(" ").map((name): [string, FlowShape] => [name, shape])),
);

const ends: Readonly<Record<string, FlowEnd>> = {
  arrow_point: "point",
  arrow_circle: "circle",
  arrow_cross: "cross",
};

const lines: Readonly<Record<string, FlowLine>> = {
  dotted: "dotted",
  thick: "thick",
  invisible: "invisible",
};
