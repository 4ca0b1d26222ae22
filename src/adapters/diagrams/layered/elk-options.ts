import type { LayoutOptions } from "elkjs/lib/elk-api.js";
import type { FlowDirection, FlowEdge } from "../../../views/charts/flowchart.ts";

/** Options for a flowchart and every group in it: layers, the same in every run. */
export function toElkOptions(direction: FlowDirection, edges: readonly FlowEdge[]): LayoutOptions {
  return {
    ...layers,
    "elk.direction": directions[direction],
    ...(isStar(edges) ? star : {}),
  };
}

/** Options of the whole drawing only: on a group they make ELK fail. */
export const rootOptions: LayoutOptions = {
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.padding": "[top=4,left=4,bottom=4,right=4]",
};

/** Options of the label of an edge, which interrupts its line. */
export const labelOptions: LayoutOptions = {
  "elk.edgeLabels.inline": "true",
  "elk.edgeLabels.placement": "CENTER",
};

const directions: Readonly<Record<FlowDirection, string>> = {
  TB: "DOWN",
  BT: "UP",
  LR: "RIGHT",
  RL: "LEFT",
};

const layers: LayoutOptions = {
  "elk.algorithm": "layered",
  "elk.hierarchyHandling": "INCLUDE_CHILDREN",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.randomSeed": "1",
  "elk.json.shapeCoords": "ROOT",
  "elk.json.edgeCoords": "ROOT",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  "elk.layered.nodePlacement.favorStraightEdges": "true",
  "elk.spacing.nodeNode": "20",
  "elk.spacing.edgeNode": "16",
  "elk.spacing.edgeEdge": "14",
  "elk.spacing.edgeLabel": "4",
  "elk.layered.spacing.nodeNodeBetweenLayers": "28",
  "elk.layered.spacing.edgeNodeBetweenLayers": "18",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "14",
};

const star: LayoutOptions = {
  // There is nothing to cross in a star.
  "elk.layered.thoroughness": "1",
  "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
  "elk.layered.nodePlacement.bk.fixedAlignment": "BALANCED",
  "elk.layered.mergeEdges": "true",
  "elk.layered.spacing.nodeNodeBetweenLayers": "18",
  "elk.layered.spacing.edgeNodeBetweenLayers": "14",
};

/** Whether all edges meet in one item, look the same and have different other ends: then they may share a line. */
function isStar(edges: readonly FlowEdge[]): boolean {
  const [first] = edges;
  const pairs = new Set(edges.map(({ from, to }) => [from, to].sort().join("\n")));
  if (
    pairs.size < edges.length ||
    edges.some(({ line, isDashed }) => line !== first?.line || isDashed !== first.isDashed)
  )
    return false;
  return [first?.from, first?.to].some((hub) => edges.every(({ from, to }) => from === hub || to === hub));
}
