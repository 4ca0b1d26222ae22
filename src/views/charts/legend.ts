import type { Drawing, DrawingKind } from "./drawing.ts";

/** What a box may look like, in the order a legend explains it. */
const kinds = [
  "department",
  "role",
  "working-group",
  "board",
  "network",
  "institution",
  "collective",
  "uncertain",
] as const satisfies DrawingKind[];

/** A look that a legend explains; `frame` is a box around others. */
export type LegendEntry = (typeof kinds)[number] | "frame";

/** Every look that occurs in a drawing once, so that the legend explains all there is and nothing else. */
export function toLegend(drawing: Drawing): LegendEntry[] {
  const nodes = drawing.boxes.filter(({ part }) => part === "node");
  const seen = new Set(nodes.flatMap((box) => box.kinds));
  // A broken line means the same on a frame; the other looks of a frame are all one: it belongs together.
  if (drawing.boxes.some((box) => box.kinds.includes("uncertain"))) seen.add("uncertain");
  return [
    ...(nodes.length < drawing.boxes.length ? (["frame"] as const) : []),
    ...kinds.filter((kind) => seen.has(kind)),
  ];
}
