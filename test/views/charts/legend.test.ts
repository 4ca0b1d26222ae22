import { describe, expect, it } from "vitest";
import type { Drawing, DrawingBox } from "../../../src/views/charts/drawing.ts";
import { toLegend } from "../../../src/views/charts/legend.ts";

const box = (part: DrawingBox["part"], ...kinds: DrawingBox["kinds"]): DrawingBox => ({
  id: "a",
  part,
  kinds,
  depth: 0,
  shape: "rect",
  lines: [],
  label: "A",
  x: 0,
  y: 0,
  w: 1,
  h: 1,
});
const drawing = (...boxes: DrawingBox[]): Drawing => ({
  width: 1,
  height: 1,
  fontSize: 15,
  edgeFontSize: 13,
  lang: "de",
  direction: "ltr",
  title: "",
  description: "",
  boxes,
  edges: [],
});

describe("toLegend", () => {
  it.each([
    ["nothing in an empty drawing", [], []],
    [
      "each look once, in a fixed order",
      [box("node", "role"), box("node", "department"), box("node", "role")],
      ["department", "role"],
    ],
    ["frames as one look, whatever they are", [box("group", "board"), box("group", "network")], ["frame"]],
    ["a broken line on a frame", [box("group", "board", "uncertain")], ["frame", "uncertain"]],
    ["several looks of one box", [box("node", "institution", "collective")], ["institution", "collective"]],
  ])("explains %s", (_, boxes, entries) => expect(toLegend(drawing(...boxes))).toEqual(entries));
});
