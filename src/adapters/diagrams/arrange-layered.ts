import ElkBundle from "elkjs/lib/elk.bundled.js";
import type { ELK as ElkEngine, ElkExtendedEdge, ElkNode, LayoutOptions } from "elkjs/lib/elk-api.js";
import type { FlowDirection, FlowEdge } from "../../views/flowchart.ts";
import {
  edgeTextSize,
  lineHeight,
  type SizedBox,
  sizeNode,
  sizeNodeToWidth,
  type Typography,
} from "./box-size.ts";
import type { ArrangedBox, ArrangedEdge, Arrangement } from "./geometry.ts";
import { descendants, type Item, isFree, type Outline } from "./outline.ts";
import {
  groupLabel,
  groupTop,
  type PackedItem,
  type PackStyle,
  packItem,
  packItems,
  packing,
  placePacked,
} from "./pack-group.ts";
import { wrapShared } from "./shared-label.ts";
import { straighten } from "./straighten.ts";
import type { WrappedLabel } from "./wrap-label.ts";

/** What one attempt at a layered arrangement may use. */
export interface LayeredStyle {
  readonly direction: FlowDirection;
  /** Whether every edge outside a circle points along the direction; else what the source names first comes first. */
  readonly free: boolean;
  /** Widest text of a node, in px. */
  readonly textWidth: number;
  /** Widest text of an edge, in px. */
  readonly edgeTextWidth: number;
  readonly pack: PackStyle;
  /** Widest title of a group, in px. */
  readonly titleWidth: number;
}

/**
 * Arranges a flowchart in layers along its direction (ELK). Groups without inner edges, and siblings no edge
 * touches, are packed in grids first and take part as one block.
 */
export async function arrangeLayered(
  outline: Outline,
  style: LayeredStyle,
  type: Typography,
): Promise<Arrangement> {
  const labels = new Map<string, WrappedLabel>();
  const packed = new Map<string, readonly PackedItem[]>();
  const edgeLabels = new Map<string, WrappedLabel>();
  const widest = widestNode(outline, style, type);
  const turned = style.free ? findFeedback(outline) : findTurned(outline);
  const strategies: LayoutOptions = {
    "elk.direction": elkDirections[style.direction],
    ...(isStar(outline.edges) ? starOptions : {}),
  };
  const graph: ElkNode = {
    id: "root",
    layoutOptions: {
      ...options,
      ...strategies,
      // Only here: the same on a group makes ELK fail.
      "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
      "elk.padding": "[top=4,left=4,bottom=4,right=4]",
    },
    children: toElkChildren(outline.root),
    edges: outline.edges.map(toElkEdge),
  };
  const laid = await engine.layout(graph);
  return straighten(
    {
      width: laid.width ?? 0,
      height: laid.height ?? 0,
      boxes: collectBoxes(laid, labels, packed),
      edges: collectEdges(laid, outline.edges, edgeLabels, turned),
    },
    outline,
  );

  function toElkChildren(container: Item): ElkNode[] {
    const loose = container.children.filter((child) => isLoose(child, outline));
    if (loose.length < 2) return container.children.map(toElkNode);
    const block = packItems(loose, style.pack, type);
    const id = `${container.id}\nblock`;
    packed.set(id, block.children);
    const others = container.children.filter((child) => !loose.includes(child)).map(toElkNode);
    return [...others, { id, width: block.w, height: block.h }];
  }

  function toElkNode(item: Item): ElkNode {
    if (item.part === "node") {
      const sized = sizeLeaf(item, widest, style, type);
      labels.set(item.id, sized.label);
      return { id: item.id, width: sized.w, height: sized.h };
    }
    if (isFree(item, outline)) {
      const block = packItem(item, style.pack, type);
      labels.set(item.id, block.label);
      packed.set(item.id, block.children);
      return { id: item.id, width: block.w, height: block.h };
    }
    const label = groupLabel(item, style.titleWidth, type);
    labels.set(item.id, label);
    const { padding } = packing;
    const top = groupTop(label.rows, type);
    return {
      id: item.id,
      layoutOptions: {
        ...options,
        ...strategies,
        "elk.padding": `[top=${top},left=${padding},bottom=${padding},right=${padding}]`,
        "elk.nodeSize.constraints": "[MINIMUM_SIZE]",
        "elk.nodeSize.minimum": `(${label.width * 1.19 + 2 * padding},${top + padding})`,
      },
      children: toElkChildren(item),
    };
  }

  function toElkEdge(edge: FlowEdge): ElkExtendedEdge {
    const label = edge.line === "invisible" ? undefined : wrapEdgeLabel(edge, style.edgeTextWidth, type);
    if (label !== undefined) edgeLabels.set(edge.id, label);
    return {
      id: edge.id,
      layoutOptions: { "elk.layered.priority.straightness": turned.has(edge.id) ? "0" : "10" },
      sources: [turned.has(edge.id) ? edge.to : edge.from],
      targets: [turned.has(edge.id) ? edge.from : edge.to],
      ...(label === undefined
        ? {}
        : { labels: [{ ...edgeLabelSize(label, type), text: edge.id, layoutOptions: inline }] }),
    };
  }
}

/** The broken label of an edge; undefined where it has none. */
export function wrapEdgeLabel(edge: FlowEdge, width: number, type: Typography): WrappedLabel | undefined {
  if (edge.label === "") return undefined;
  return wrapShared(edge.label, width, { size: edgeTextSize(type), weight: 400 }, type);
}

/** The space a label needs beside or on its edge, in px. */
export function edgeLabelSize(label: WrappedLabel, type: Typography): { width: number; height: number } {
  return {
    width: Math.ceil(Math.max(label.width + 10, label.width * 1.19)),
    height: label.rows * lineHeight(edgeTextSize(type)) + 4,
  };
}

const engine: ElkEngine = new (ElkBundle as unknown as new () => ElkEngine)();

const elkDirections: Readonly<Record<FlowDirection, string>> = {
  TB: "DOWN",
  BT: "UP",
  LR: "RIGHT",
  RL: "LEFT",
};

const inline: LayoutOptions = { "elk.edgeLabels.inline": "true", "elk.edgeLabels.placement": "CENTER" };

const options: LayoutOptions = {
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

/**
 * Edges that point back to what the source names earlier. ELK gets them turned round, which leaves it no circle to
 * break: its own strategy that minds the order fails on groups.
 */
function findTurned(outline: Outline): Set<string> {
  const rank = new Map(descendants(outline.root).map(({ id }, index) => [id, index]));
  const isBack = ({ from, to }: FlowEdge) => (rank.get(from) ?? 0) > (rank.get(to) ?? 0);
  return new Set(outline.edges.filter(isBack).map(({ id }) => id));
}

/** The edges that close a circle when the source is followed in its own order. */
function findFeedback(outline: Outline): Set<string> {
  const leaving = Map.groupBy(outline.edges, ({ from }) => from);
  const feedback = new Set<string>();
  const state = new Map<string, "open" | "done">();
  const visit = (id: string) => {
    state.set(id, "open");
    for (const edge of leaving.get(id) ?? []) {
      const seen = state.get(edge.to);
      if (seen === "open") feedback.add(edge.id);
      else if (seen === undefined) visit(edge.to);
    }
    state.set(id, "done");
  };
  for (const { id } of descendants(outline.root)) if (!state.has(id)) visit(id);
  return feedback;
}

/** Whether all edges meet in one item, alike and never two with the same other end: then they may share a line. */
function isStar(edges: readonly FlowEdge[]): boolean {
  const [first] = edges;
  const pairs = new Set(edges.map(({ from, to }) => [from, to].sort().join("\n")));
  if (pairs.size < edges.length || edges.some(({ line }) => line !== first?.line)) return false;
  return [first?.from, first?.to].some((hub) => edges.every(({ from, to }) => from === hub || to === hub));
}

const starOptions: LayoutOptions = {
  // There is nothing to cross in a star.
  "elk.layered.thoroughness": "1",
  "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
  "elk.layered.nodePlacement.bk.fixedAlignment": "BALANCED",
  "elk.layered.mergeEdges": "true",
  "elk.layered.spacing.nodeNodeBetweenLayers": "18",
  "elk.layered.spacing.edgeNodeBetweenLayers": "14",
};

function isLoose(item: Item, outline: Outline): boolean {
  return !outline.connectedWithin.has(item.id) && isFree(item, outline);
}

/** Nodes of one drawing are equally wide: calmer, and no wider than the widest needs. */
function widestNode(outline: Outline, style: LayeredStyle, type: Typography): number {
  const nodes = descendants(outline.root).filter(({ id, part, shape }) => {
    return part === "node" && outline.connectedWithin.has(id) && (shape === "rect" || shape === "rounded");
  });
  return Math.max(96, ...nodes.map(({ shape, label }) => sizeNode(shape, label, style.textWidth, type).w));
}

function sizeLeaf(item: Item, widest: number, style: LayeredStyle, type: Typography): SizedBox {
  const plain = item.shape === "rect" || item.shape === "rounded";
  if (!plain) return sizeNode(item.shape, item.label, style.textWidth, type);
  return { ...sizeNodeToWidth(item.shape, item.label, widest, type), w: widest };
}

function collectBoxes(
  laid: ElkNode,
  labels: ReadonlyMap<string, WrappedLabel>,
  packed: ReadonlyMap<string, readonly PackedItem[]>,
): Map<string, ArrangedBox> {
  const boxes = new Map<string, ArrangedBox>();
  const visit = (node: ElkNode) => {
    const { x = 0, y = 0, width = 0, height = 0 } = node;
    const label = labels.get(node.id);
    if (label !== undefined) boxes.set(node.id, { x, y, w: width, h: height, label });
    for (const child of packed.get(node.id) ?? []) placePacked(child, x, y, boxes);
    for (const child of node.children ?? []) visit(child);
  };
  for (const child of laid.children ?? []) visit(child);
  return boxes;
}

function collectEdges(
  laid: ElkNode,
  edges: readonly FlowEdge[],
  labels: ReadonlyMap<string, WrappedLabel>,
  turned: ReadonlySet<string>,
): ArrangedEdge[] {
  const laidEdges = new Map(allEdges(laid).map((edge) => [edge.id, edge]));
  return edges
    .filter(({ line }) => line !== "invisible")
    .map((edge) => {
      const routed = laidEdges.get(edge.id);
      const section = routed?.sections?.[0];
      const routedPoints =
        section === undefined ? [] : [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
      const points = turned.has(edge.id) ? routedPoints.toReversed() : routedPoints;
      const label = labels.get(edge.id);
      const spot = routed?.labels?.[0];
      if (label === undefined || spot === undefined) return { edge, points };
      const { x = 0, y = 0, width: w = 0, height: h = 0 } = spot;
      return { edge, points, label, labelRect: { x, y, w, h } };
    });
}

function allEdges(node: ElkNode): ElkExtendedEdge[] {
  return [...(node.edges ?? []), ...(node.children ?? []).flatMap(allEdges)];
}
