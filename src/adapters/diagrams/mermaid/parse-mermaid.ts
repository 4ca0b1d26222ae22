import type { Flowchart, FlowDirection } from "../../../views/charts/flowchart.ts";
import { findGroupLinks } from "./click-statement.ts";
import { toEdge, toGroup, toNode } from "./flowchart-parts.ts";
import { parseMermaidLabel } from "./mermaid-label.ts";
import { refuseLosses } from "./mermaid-losses.ts";
import { refuseMisread } from "./mermaid-misread.ts";
import { loadMermaidFlowchart, type MermaidFlowchart, type MermaidNode } from "./mermaid-parser.ts";
import { toMermaidSource } from "./mermaid-source.ts";

/**
 * Parses Mermaid text. Rejects with a DiagramError (German, with line) for anything but a flowchart, for settings inside
 * the source, and for everything that could not be drawn as written: unknown shapes, pictures, icons, click functions,
 * ids used twice, colours, and arrows that Mermaid reads in another way. No node and no edge is ever lost silently.
 */
export async function parseFlowchart(text: string): Promise<Flowchart> {
  const source = toMermaidSource(text);
  refuseMisread(source);
  const raw = await loadMermaidFlowchart(source);
  const { nodes, edges } = raw.getData();
  refuseLosses(raw, nodes, edges, source);
  const order = orderOfAppearance(raw, nodes);
  const groupLinks = findGroupLinks(source, new Set(nodes.map(({ id }) => id)));
  return {
    direction: directions[raw.getDirection() ?? "TB"] ?? "TB",
    title: parseMermaidLabel(raw.getAccTitle() ?? "", "text").replaceAll(/[\n\v]/g, " "),
    description: parseMermaidLabel(raw.getAccDescription() ?? "", "text").replaceAll(/[\n\v]/g, " "),
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

/** Mermaid forgets the classes of a group that an edge ends at. */
function withGroupClasses(node: MermaidNode, raw: MermaidFlowchart): MermaidNode {
  const own = raw.getSubGraphs().find(({ id }) => id === node.id)?.classes ?? [];
  return { ...node, cssClasses: [node.cssClasses, ...own].join(" ") };
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
