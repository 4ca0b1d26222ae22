/** Reading direction of a flowchart: top to bottom, bottom to top, left to right, right to left. */
export type FlowDirection = "TB" | "BT" | "LR" | "RL";

/** Outlines of nodes. The parser refuses every other shape of Mermaid. */
export type FlowShape =
  | "rect"
  | "rounded"
  | "stadium"
  | "subroutine"
  | "cylinder"
  | "circle"
  | "diamond"
  | "hexagon";

/** The only style of a line that drawings support, in Mermaid's `linkStyle`: long dashes. */
export const datedLine = "stroke-dasharray:12 4";

/** Line of an edge; `invisible` orders its two ends and is never drawn. */
export type FlowLine = "solid" | "dotted" | "thick" | "invisible";

/** Mark at the end of an edge. */
export type FlowEnd = "none" | "point" | "circle" | "cross";

/**
 * A node as written. Its label is plain text, with `\n` where the author forced a line break and at most one `\v`, which
 * begins a note: smaller text below the label. The same holds for the labels of groups and edges.
 */
export interface FlowNode {
  readonly id: string;
  readonly label: string;
  readonly shape: FlowShape;
  readonly parent?: string;
  /** Class names as written, not yet checked against any list. */
  readonly classes: readonly string[];
  /** The link exactly as written; it must be checked before it is shown. */
  readonly link?: string;
  /** Rank of first appearance in the source; nodes and groups share one sequence. */
  readonly order: number;
}

/** A subgraph as written. */
export interface FlowGroup {
  readonly id: string;
  readonly label: string;
  readonly parent?: string;
  readonly classes: readonly string[];
  readonly link?: string;
  readonly order: number;
}

/** A connection between two nodes or groups, in the order of the source. */
export interface FlowEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly line: FlowLine;
  /** Whether the line is broken into long dashes. */
  readonly isDashed: boolean;
  readonly start: FlowEnd;
  readonly end: FlowEnd;
}

/** A parsed Mermaid flowchart: everything its author wrote, without any places. */
export interface Flowchart {
  readonly direction: FlowDirection;
  /** `accTitle`, empty if none was written. */
  readonly title: string;
  /** `accDescr`, empty if none was written. */
  readonly description: string;
  readonly nodes: readonly FlowNode[];
  readonly groups: readonly FlowGroup[];
  readonly edges: readonly FlowEdge[];
}
