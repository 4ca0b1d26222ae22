import type { FlowEdge } from "../../../views/charts/flowchart.ts";
import type { EdgeLabels } from "../text/edge-labels.ts";
import type { WrappedLabel } from "../text/label-wrapper.ts";

/** Crossing edges that leave one box of the side column with the same label: they share a stub and its label. */
export interface Bundle {
  /** The box in the side column. */
  readonly near: string;
  /** The edges, each with its end in the dominant group. */
  readonly edges: readonly { readonly edge: FlowEdge; readonly far: string }[];
  readonly label: WrappedLabel | undefined;
  readonly size: { readonly width: number; readonly height: number };
}

/** Space in px between a stub's label and the channel or the side column. */
export const stubGap = 8;

/** Distance in px between two vertical lines in the channel. */
export const trackWidth = 14;

const labelWidth = 112;

/** Bundles the edges that cross the channel. @param inMain ids of everything in the dominant group */
export function toBundles(
  edges: readonly FlowEdge[],
  inMain: ReadonlySet<string>,
  labels: EdgeLabels,
): Bundle[] {
  const sided = edges.map((edge) =>
    inMain.has(edge.from) ? { edge, near: edge.to, far: edge.from } : { edge, near: edge.from, far: edge.to },
  );
  const key = ({ edge, near }: (typeof sided)[number]) =>
    [near, near === edge.from, edge.label, edge.line, edge.isDashed, edge.start, edge.end].join("\n");
  return [...Map.groupBy(sided, key).values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    const label = labels.wrap(first.edge, labelWidth);
    const size = label === undefined ? { width: 0, height: 8 } : labels.size(label);
    return [{ near: first.near, edges: group, label, size }];
  });
}

/** Width in px of the channel between both sides. */
export function channelWidth(bundles: readonly Bundle[]): number {
  const widest = Math.max(0, ...bundles.map(({ size }) => size.width));
  const tracks = bundles.reduce((sum, { edges }) => sum + edges.length, 0);
  return widest + 2 * stubGap + 28 + Math.min(tracks, 6) * trackWidth;
}

/** Minimum heights in px of the boxes in the side column, so that all their stubs have room; by id. */
export function heightsForBundles(bundles: readonly Bundle[]): ReadonlyMap<string, number> {
  return new Map(
    [...Map.groupBy(bundles, ({ near }) => near)].map(([near, own]) => {
      return [near, own.reduce((sum, { size }) => sum + size.height + 6, 8)];
    }),
  );
}
