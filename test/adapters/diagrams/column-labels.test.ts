import { describe, expect, it } from "vitest";
import { toCaptionPlacer } from "../../../src/adapters/diagrams/column/column-captions.ts";
import { toColumnGaps } from "../../../src/adapters/diagrams/column/column-gap.ts";
import type { EdgeLabels } from "../../../src/adapters/diagrams/text/edge-labels.ts";
import type { FlowEdge } from "../../../src/views/charts/flowchart.ts";

/** Labels that are all 60 px wide and 20 px high. */
const labels: EdgeLabels = {
  wrap: () => ({ width: 50, rows: 1, noteRows: 0, texts: [] }),
  size: () => ({ width: 60, height: 20 }),
  plate: (room) => room,
};

const edge = (id: string): FlowEdge => ({
  id,
  from: "a",
  to: "b",
  label: "leitet",
  line: "solid",
  isDashed: false,
  start: "none",
  end: "point",
});

describe("captions over a box", () => {
  const captions = [
    { edge: edge("out"), side: "left" },
    { edge: edge("in"), side: "right" },
  ] as const;

  // They begin 4 px below the beginning of their area; 3 px remain below them.
  it.each([
    [120, 104, 127],
    [119, 124, 147],
  ])("stand side by side in %i px only if both fit", (w, second, box) => {
    const { placed, end } = toCaptionPlacer(labels).place(captions, { x: 10, y: 100, w }, false);
    expect(placed.get("out")?.rect).toEqual({ x: 10, y: 104, w: 60, h: 20 });
    expect(placed.get("in")?.rect).toEqual({ x: 10 + w - 60, y: second, w: 60, h: 20 });
    expect(end).toBe(box);
  });
});

describe("a gap between neighbours", () => {
  it.each([
    [1, 60, true],
    [1, 59, false],
    [2, 120, true],
    [2, 119, false],
    [0, 1, true],
  ])("has room for %i labels in %i px: %s", (count, width, hasRoom) => {
    const through = ["x", "y"].slice(0, count).map(edge);
    expect(toColumnGaps(labels).hasRoom(through, width)).toBe(hasRoom);
  });
});
