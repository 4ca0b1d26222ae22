/** Reading direction of a flowchart: top to bottom, bottom to top, left to right, right to left. */
export type FlowDirection = "TB" | "BT" | "LR" | "RL";

/** The outlines a node may have. Every other Mermaid shape is refused by the parser. */
export type FlowShape =
  | "rect"
  | "rounded"
  | "stadium"
  | "subroutine"
  | "cylinder"
  | "circle"
  | "diamond"
  | "hexagon";

/** The only line style drawings know, in Mermaid's `linkStyle`: long dashes. */
export const datedLine = "stroke-dasharray:12 4";

/** How an edge is drawn; `invisible` orders its two ends and is never drawn. */
export type FlowLine = "solid" | "dotted" | "thick" | "invisible";

/** Mark at the end of an edge. */
export type FlowEnd = "none" | "point" | "circle" | "cross";

/**
 * A node as written: plain text label, with `
 * ` at a line break forced by the author and one `\v` before the part set smaller below it. Labels of groups and edges
 * have the same form.
 */
export interface FlowNode {
  readonly id: string;
  readonly label: string;
  readonly shape: FlowShape;
  readonly parent?: string;
  /** Class names as written, not yet checked against any list. */
  readonly classes: readonly string[];
  /** The link exactly as written; the caller must judge it before emitting it. */
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

/** A parsed Mermaid flowchart: everything its author wrote, without any positions. */
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
