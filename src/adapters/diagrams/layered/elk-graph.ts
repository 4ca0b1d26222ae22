import type { ElkExtendedEdge, ElkNode } from "elkjs/lib/elk-api.js";
import type { FlowDirection, FlowEdge } from "../../../views/charts/flowchart.ts";
import { descendants, type Item, isFree, type Outline } from "../boxes/item-tree.ts";
import {
  groupLabel,
  groupTop,
  type PackedItem,
  type PackStyle,
  packItem,
  packItems,
  packing,
} from "../boxes/pack-group.ts";
import { type SizedBox, sizeNode, sizeNodeToWidth, type Typography } from "../text/box-size.ts";
import { edgeLabelSize, wrapEdgeLabel } from "../text/edge-label.ts";
import { standInShare } from "../text/text-size.ts";
import type { WrappedLabel } from "../text/wrap-label.ts";
import { labelOptions, rootOptions, toElkOptions } from "./elk-options.ts";
import { findTurned } from "./turned-edges.ts";

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

/** A flowchart as ELK reads it, and what must be known besides to read its answer. */
export interface ElkGraph {
  readonly root: ElkNode;
  /** Broken labels of boxes by id. */
  readonly labels: ReadonlyMap<string, WrappedLabel>;
  /** What was packed in advance, by the id of the block it takes part as. */
  readonly packed: ReadonlyMap<string, readonly PackedItem[]>;
  /** Broken labels of edges by id. */
  readonly edgeLabels: ReadonlyMap<string, WrappedLabel>;
  /** Ids of edges that stand in the graph the other way round. */
  readonly turned: ReadonlySet<string>;
}

/**
 * A flowchart as ELK reads it. Groups without inner edges, and siblings no edge touches, are packed in grids first and
 * take part as one block.
 */
export function toElkGraph(outline: Outline, style: LayeredStyle, type: Typography): ElkGraph {
  const labels = new Map<string, WrappedLabel>();
  const packed = new Map<string, readonly PackedItem[]>();
  const edgeLabels = new Map<string, WrappedLabel>();
  const widest = widestNode(outline, style, type);
  const turned = findTurned(outline, style.free);
  const options = toElkOptions(style.direction, outline.edges);
  const root: ElkNode = {
    id: "root",
    layoutOptions: { ...options, ...rootOptions },
    children: toElkChildren(outline.root),
    edges: outline.edges.map(toElkEdge),
  };
  return { root, labels, packed, edgeLabels, turned };

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
    const top = groupTop(label, type);
    return {
      id: item.id,
      layoutOptions: {
        ...options,
        "elk.padding": `[top=${top},left=${padding},bottom=${padding},right=${padding}]`,
        "elk.nodeSize.constraints": "[MINIMUM_SIZE]",
        "elk.nodeSize.minimum": `(${label.width * standInShare + 2 * padding},${top + padding})`,
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
        : { labels: [{ ...edgeLabelSize(label, type), text: edge.id, layoutOptions: labelOptions }] }),
    };
  }
}

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
