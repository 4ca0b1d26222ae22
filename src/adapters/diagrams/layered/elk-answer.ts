import type { ElkExtendedEdge, ElkNode } from "elkjs/lib/elk-api.js";
import type { FlowEdge } from "../../../views/charts/flowchart.ts";
import type { ArrangedBox, ArrangedEdge, Arrangement } from "../boxes/geometry.ts";
import { placePacked } from "../boxes/packed-item.ts";
import type { ElkGraph } from "./elk-graph.ts";

/**
 * Reads ELK's answer as an arrangement: what was packed in advance is unpacked again in its block, turned edges get
 * their own direction back, and invisible ones are dropped.
 * @param edges those of the flowchart, in its order
 */
export function readElkAnswer(answer: ElkNode, graph: ElkGraph, edges: readonly FlowEdge[]): Arrangement {
  return {
    width: answer.width ?? 0,
    height: answer.height ?? 0,
    boxes: collectBoxes(answer, graph),
    edges: collectEdges(answer, graph, edges),
  };
}

function collectBoxes(answer: ElkNode, { labels, packed }: ElkGraph): Map<string, ArrangedBox> {
  const boxes = new Map<string, ArrangedBox>();
  const visit = (node: ElkNode) => {
    const { x = 0, y = 0, width = 0, height = 0 } = node;
    const label = labels.get(node.id);
    if (label !== undefined) boxes.set(node.id, { x, y, w: width, h: height, label });
    for (const child of packed.get(node.id) ?? []) placePacked(child, x, y, boxes);
    for (const child of node.children ?? []) visit(child);
  };
  for (const child of answer.children ?? []) visit(child);
  return boxes;
}

function collectEdges(
  answer: ElkNode,
  { edgeLabels, turned }: ElkGraph,
  edges: readonly FlowEdge[],
): ArrangedEdge[] {
  const laidEdges = new Map(allEdges(answer).map((edge) => [edge.id, edge]));
  return edges
    .filter(({ line }) => line !== "invisible")
    .map((edge) => {
      const routed = laidEdges.get(edge.id);
      const section = routed?.sections?.[0];
      const routedPoints =
        section === undefined ? [] : [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
      const points = turned.has(edge.id) ? routedPoints.toReversed() : routedPoints;
      const label = edgeLabels.get(edge.id);
      const spot = routed?.labels?.[0];
      if (label === undefined || spot === undefined) return { edge, points };
      const { x = 0, y = 0, width: w = 0, height: h = 0 } = spot;
      return { edge, points, label, labelRect: { x, y, w, h } };
    });
}

function allEdges(node: ElkNode): ElkExtendedEdge[] {
  return [...(node.edges ?? []), ...(node.children ?? []).flatMap(allEdges)];
}
