import type {
  Flowchart,
  FlowDirection,
  FlowEdge,
  FlowEnd,
  FlowGroup,
  FlowLine,
  FlowNode,
  FlowShape,
} from "../../views/flowchart.ts";
import { findGroupLinks } from "./click-statement.ts";
import { DiagramError } from "./diagram-error.ts";
import { parseMermaidLabel, parseMermaidLink } from "./mermaid-label.ts";
import {
  loadMermaidFlowchart,
  type MermaidEdge,
  type MermaidFlowchart,
  type MermaidNode,
} from "./mermaid-parser.ts";
import { type MermaidSource, toMermaidSource } from "./mermaid-source.ts";

/**
 * Mermaid text to a flowchart. Rejects with a {@link DiagramError} (German, with line) for anything but a flowchart,
 * for settings inside the source, and for whatever could not be drawn as written: unknown shapes, pictures, icons,
 * click functions, ids used twice. No node and no edge is ever left out silently.
 */
export async function parseFlowchart(text: string): Promise<Flowchart> {
  const source = toMermaidSource(text);
  const raw = await loadMermaidFlowchart(source);
  const { nodes, edges } = raw.getData();
  refuseLosses(raw, nodes, edges, source);
  const order = orderOfAppearance(raw, nodes);
  const groupLinks = findGroupLinks(source, new Set(nodes.map(({ id }) => id)));
  return {
    direction: directions[raw.getDirection() ?? "TB"] ?? "TB",
    title: parseMermaidLabel(raw.getAccTitle() ?? "", "text").replaceAll("\n", " "),
    description: parseMermaidLabel(raw.getAccDescription() ?? "", "text").replaceAll("\n", " "),
    nodes: nodes.filter((node) => !node.isGroup).map((node) => toNode(node, order, source)),
    groups: nodes
      .filter((node) => node.isGroup)
      .map((node) => toGroup(withGroupClasses(node, raw), order, groupLinks.get(node.id)))
      .sort((a, b) => a.order - b.order),
    edges: edges.map(toEdge),
  };
}

const directions: Readonly<Record<string, FlowDirection>> = {
  TB: "TB",
  TD: "TB",
  BT: "BT",
  LR: "LR",
  RL: "RL",
};

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

function toNode(node: MermaidNode, order: ReadonlyMap<string, number>, source: MermaidSource): FlowNode {
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

function toGroup(node: MermaidNode, order: ReadonlyMap<string, number>, link: string | undefined): FlowGroup {
  return {
    id: node.id,
    label: parseMermaidLabel(node.label ?? "", node.labelType),
    ...(node.parentId === undefined ? {} : { parent: node.parentId }),
    classes: toClasses(node),
    ...(link === undefined ? {} : { link }),
    order: order.get(node.id) ?? 0,
  };
}

function toEdge(edge: MermaidEdge, index: number): FlowEdge {
  return {
    id: `e${index}`,
    from: edge.start,
    to: edge.end,
    label: parseMermaidLabel(edge.label ?? "", edge.labelType),
    line: lines[edge.pattern ?? ""] ?? "solid",
    start: ends[edge.arrowTypeStart ?? ""] ?? "none",
    end: ends[edge.arrowTypeEnd ?? ""] ?? "none",
  };
}

/** Mermaid forgets the classes of a group that an edge ends at. */
function withGroupClasses(node: MermaidNode, raw: MermaidFlowchart): MermaidNode {
  const own = raw.getSubGraphs().find(({ id }) => id === node.id)?.classes ?? [];
  return { ...node, cssClasses: [node.cssClasses, ...own].join(" ") };
}

function toClasses(node: MermaidNode): readonly string[] {
  const names = (node.cssClasses ?? "")
    .split(/[\s,]+/)
    .filter((name) => !["", "default", "clickable"].includes(name));
  return [...new Set(names)];
}

/** Mermaid lists groups first; readers expect the sequence of the source. A group stands where its first member does. */
function orderOfAppearance(raw: MermaidFlowchart, nodes: readonly MermaidNode[]): Map<string, number> {
  const order = new Map([...raw.getVertices().keys()].map((id, index) => [id, index]));
  const parentOf = new Map(nodes.map((node) => [node.id, node.parentId]));
  for (const node of nodes) {
    const own = order.get(node.id) ?? Number.POSITIVE_INFINITY;
    for (let parent = node.parentId; parent !== undefined; parent = parentOf.get(parent)) {
      order.set(parent, Math.min(order.get(parent) ?? Number.POSITIVE_INFINITY, own - 0.001));
    }
  }
  return order;
}

function refuseLosses(
  raw: MermaidFlowchart,
  nodes: readonly MermaidNode[],
  edges: readonly MermaidEdge[],
  source: MermaidSource,
): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const edge of raw.getEdges()) {
    if (edge.isUserDefinedId === true) {
      throw faultAt(
        source,
        edge.id,
        `Pfeile bekommen keine eigene Kennung („${edge.id}@“). Bitte entfernen.`,
      );
    }
  }
  for (const vertex of raw.getVertices().values()) {
    const node = byId.get(vertex.id);
    if (node === undefined) throw faultAt(source, vertex.id, `Der Knoten „${vertex.id}“ ginge verloren.`);
    if (node.isGroup && (vertex.type !== undefined || (vertex.text ?? vertex.id) !== vertex.id)) {
      throw faultAt(source, vertex.id, `„${vertex.id}“ ist zugleich Kennung eines Knotens und einer Gruppe.`);
    }
    if (vertex.haveCallback === true) {
      throw faultAt(source, vertex.id, `Klick-Funktionen sind nicht erlaubt („${vertex.id}“). Nur Links.`);
    }
  }
  for (const node of nodes) {
    if (node.isGroup && node.metadata !== undefined) {
      throw faultAt(source, node.id, `Die Gruppe „${node.id}“ trägt Einstellungen (@{…}). Bitte entfernen.`);
    }
  }
  const lost = edges.find((edge) => !byId.has(edge.start) || !byId.has(edge.end));
  if (lost !== undefined || edges.length !== raw.getEdges().length) {
    const id = lost === undefined ? "" : byId.has(lost.start) ? lost.end : lost.start;
    throw faultAt(source, id, `Ein Pfeil zeigt auf „${id}“, das es nicht gibt.`);
  }
}

function faultAt(source: MermaidSource, id: string, message: string): DiagramError {
  const word = new RegExp(`(?<![\\p{L}\\p{N}_-])${escapePattern(id)}(?![\\p{L}\\p{N}_-])`, "u");
  const rows = source.text.split("\n");
  const index = rows.findIndex((row) => word.test(row));
  const line = source.lineOf(index + 1);
  const column = index < 0 ? 1 : (rows[index]?.search(word) ?? 0) + 1;
  return new DiagramError(`Zeile ${line}: ${message}`, line, column);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
