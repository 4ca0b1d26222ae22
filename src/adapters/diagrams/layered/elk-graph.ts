import type { ElkExtendedEdge, ElkNode } from "elkjs/lib/elk-api.js";
import type { FlowDirection, FlowEdge } from "../../../views/charts/flowchart.ts";
import { descendants, type Item } from "../boxes/item-tree.ts";
import type { PackedItem } from "../boxes/packed-item.ts";
import type { PackStyle } from "../boxes/packer.ts";
import type { PreparedChart } from "../boxes/prepared-chart.ts";
import { groupPadding } from "../text/group-titles.ts";
import type { WrappedLabel } from "../text/label-wrapper.ts";
import type { SizedBox } from "../text/node-size.ts";
import { substituteFontFactor } from "../text/text-size.ts";
import { labelOptions, rootOptions, toElkOptions } from "./elk-options.ts";
import { findTurned } from "./turned-edges.ts";

/** Direction and maximum sizes of one attempt at a layered arrangement. */
export interface LayeredStyle {
  readonly direction: FlowDirection;
  /** Widest text of a node, in px. */
  readonly textWidth: number;
  /** Widest text of an edge, in px. */
  readonly edgeTextWidth: number;
  readonly pack: PackStyle;
  /** Widest title of a group, in px. */
  readonly titleWidth: number;
}

/** A flowchart as ELK reads it, with what is needed to read its answer. */
export interface ElkGraph {
  readonly root: ElkNode;
  /** Broken labels of boxes by id. */
  readonly labels: ReadonlyMap<string, WrappedLabel>;
  /** Items packed in advance, by the id of the block that represents them. */
  readonly packed: ReadonlyMap<string, readonly PackedItem[]>;
  /** Broken labels of edges by id. */
  readonly edgeLabels: ReadonlyMap<string, WrappedLabel>;
  /** Ids of edges whose direction is reversed in the graph. */
  readonly turned: ReadonlySet<string>;
}

/**
 * Translates a flowchart for ELK. Groups without inner edges, and siblings no edge touches, are packed in grids first and
 * represented by one block.
 */
export function toElkGraph(chart: PreparedChart, style: LayeredStyle): ElkGraph {
  const { type, packer } = chart;
  const labels = new Map<string, WrappedLabel>();
  const packed = new Map<string, readonly PackedItem[]>();
  const edgeLabels = new Map<string, WrappedLabel>();
  const widest = widestNode();
  const turned = findTurned(chart);
  const options = toElkOptions(style.direction, chart.edges);
  const root: ElkNode = {
    id: "root",
    layoutOptions: { ...options, ...rootOptions },
    children: toElkChildren(chart.root),
    edges: chart.edges.map(toElkEdge),
  };
  return { root, labels, packed, edgeLabels, turned };

  function toElkChildren(container: Item): ElkNode[] {
    const loose = container.children.filter((child) => !chart.isConnected(child));
    if (loose.length < 2) return container.children.map(toElkNode);
    const block = packer.siblings(loose, style.pack);
    const id = `${container.id}\nblock`;
    packed.set(id, block.children);
    const others = container.children.filter((child) => !loose.includes(child)).map(toElkNode);
    return [...others, { id, width: block.w, height: block.h }];
  }

  function toElkNode(item: Item): ElkNode {
    if (item.part === "node") {
      const sized = sizeLeaf(item);
      labels.set(item.id, sized.label);
      return { id: item.id, width: sized.w, height: sized.h };
    }
    if (chart.isFree(item)) {
      const block = packer.item(item, style.pack);
      labels.set(item.id, block.label);
      packed.set(item.id, block.children);
      return { id: item.id, width: block.w, height: block.h };
    }
    const label = type.titles.wrap(item.label, style.titleWidth);
    labels.set(item.id, label);
    const padding = groupPadding;
    const top = type.titles.height(label);
    return {
      id: item.id,
      layoutOptions: {
        ...options,
        "elk.padding": `[top=${top},left=${padding},bottom=${padding},right=${padding}]`,
        "elk.nodeSize.constraints": "[MINIMUM_SIZE]",
        "elk.nodeSize.minimum": `(${label.width * substituteFontFactor + 2 * padding},${top + padding})`,
      },
      children: toElkChildren(item),
    };
  }

  function toElkEdge(edge: FlowEdge): ElkExtendedEdge {
    const label = edge.line === "invisible" ? undefined : type.edges.wrap(edge, style.edgeTextWidth);
    if (label !== undefined) edgeLabels.set(edge.id, label);
    return {
      id: edge.id,
      layoutOptions: { "elk.layered.priority.straightness": turned.has(edge.id) ? "0" : "10" },
      sources: [turned.has(edge.id) ? edge.to : edge.from],
      targets: [turned.has(edge.id) ? edge.from : edge.to],
      ...(label === undefined
        ? {}
        : { labels: [{ ...type.edges.size(label), text: edge.id, layoutOptions: labelOptions }] }),
    };
  }

  /** Width of all rectangular nodes that lines meet: calmer than many widths, and no wider than the widest needs. */
  function widestNode(): number {
    const nodes = descendants(chart.root).filter(
      (item) => item.part === "node" && chart.isConnected(item) && isRectangle(item),
    );
    const widths = nodes.map(({ shape, label }) => type.nodes.byText(shape, label, style.textWidth).w);
    return Math.max(96, ...widths);
  }

  function sizeLeaf(item: Item): SizedBox {
    if (!isRectangle(item)) return type.nodes.byText(item.shape, item.label, style.textWidth);
    return { ...type.nodes.byWidth(item.shape, item.label, widest), w: widest };
  }
}

function isRectangle({ shape }: Item): boolean {
  return shape === "rect" || shape === "rounded";
}
