import type { Drawing, DrawingKind } from "./drawing.ts";

/** Looks of a box, in the order a legend explains them. */
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

/** Every look that occurs in a drawing, without duplicates: the legend explains these and no others. */
export function toLegend(drawing: Drawing): LegendEntry[] {
  const nodes = drawing.boxes.filter(({ part }) => part === "node");
  const seen = new Set(nodes.flatMap((box) => box.kinds));
  // A broken line means the same on a frame; all other looks of a frame mean one thing: its members belong together.
  if (drawing.boxes.some((box) => box.kinds.includes("uncertain"))) seen.add("uncertain");
  return [
    ...(nodes.length < drawing.boxes.length ? (["frame"] as const) : []),
    ...kinds.filter((kind) => seen.has(kind)),
  ];
}
