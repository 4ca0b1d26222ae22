import { type EdgeLabels, toEdgeLabels } from "./edge-labels.ts";
import { type GroupTitles, toGroupTitles } from "./group-titles.ts";
import { toLabelWrapper, type WrappedLabel } from "./label-wrapper.ts";
import { type NodeSizer, toNodeSizer } from "./node-size.ts";
import { lineHeight } from "./text-size.ts";
import type { Typography } from "./typography.ts";

/** Breaks and sizes every label of one drawing. Made once for it and passed on as a value. */
export interface Typesetter extends Pick<Typography, "size" | "smallSize"> {
  readonly nodes: NodeSizer;
  readonly titles: GroupTitles;
  readonly edges: EdgeLabels;
  /** Height in px of broken lines with the notes below them. */
  height(rows: Pick<WrappedLabel, "rows" | "noteRows">): number;
}

/** Makes the typesetter of one drawing. */
export function toTypesetter(typography: Typography): Typesetter {
  const { size, smallSize } = typography;
  const wrap = toLabelWrapper(typography);
  const height: Typesetter["height"] = ({ rows, noteRows }) =>
    rows * lineHeight(size) + noteRows * lineHeight(smallSize);
  return {
    size,
    smallSize,
    nodes: toNodeSizer(wrap, size, height),
    titles: toGroupTitles(wrap, size, height),
    edges: toEdgeLabels(wrap, smallSize),
    height,
  };
}
