import { describe, expect, it } from "vitest";
import { drawTogether } from "../../../src/adapters/diagrams/draw-together.ts";
import type { Drawing } from "../../../src/views/charts/drawing.ts";

/** A chain of boxes with short names, written from left to right or from top to bottom. */
function chain(direction: "LR" | "RL" | "TB" | "BT", length: number): string {
  const links = Array.from({ length: length - 1 }, (_, index) => `Amt${index} --> Amt${index + 1}`);
  return [`flowchart ${direction}`, ...links].join("\n");
}

async function draw(source: string, layout: "landscape" | "portrait" = "landscape"): Promise<Drawing> {
  const maxWidth = layout === "landscape" ? 680 : 320;
  const [drawn] = await drawTogether({ texts: [{ source, locale: "de" }], layout, maxWidth });
  if (drawn?.drawing === undefined) throw new Error(drawn?.error.message);
  return drawn.drawing;
}

/** The way the boxes of a chain take, from the first name to the last. */
function wayOf({ boxes }: Drawing): string {
  const sorted = boxes.toSorted((a, b) => a.label.localeCompare(b.label, "de", { numeric: true }));
  const isSteady = (axis: "x" | "y", sign: number) =>
    sorted.every((box, index) => index === 0 || sign * (box[axis] - (sorted[index - 1]?.[axis] ?? 0)) > 1);
  if (isSteady("x", 1)) return "to the right";
  if (isSteady("x", -1)) return "to the left";
  if (isSteady("y", 1)) return "down";
  return isSteady("y", -1) ? "up" : "in no direction";
}

describe("layoutFlowchart", () => {
  it.each([
    ["LR", 3, "to the right"],
    ["RL", 3, "to the left"],
    ["TB", 3, "down"],
    ["BT", 3, "up"],
    ["TB", 12, "down"],
  ] as const)("lays out a chain in the direction %s of its source: %d boxes go %s", async (...row) => {
    const [direction, length, way] = row;
    expect(wayOf(await draw(chain(direction, length)))).toBe(way);
  });

  // A box is at least 96 px wide and a line 28 px long: 12 boxes need 12 * 96 + 11 * 28 = 1460 px.
  it.each(["LR", "RL"] as const)(
    "lays out 12 boxes from top to bottom where %s is too wide",
    async (direction) => {
      const drawing = await draw(chain(direction, 12));
      expect(wayOf(drawing)).toBe("down");
      expect(drawing.width).toBeLessThan(200);
    },
  );

  it.each([
    ["LR", "down"],
    ["BT", "up"],
  ] as const)("gives up the direction %s on a phone unless it is upright", async (direction, way) => {
    expect(wayOf(await draw(chain(direction, 3), "portrait"))).toBe(way);
  });

  // Eleven boxes side by side need at least 11 * 96 = 1056 px in one layer.
  it("turns a star that is too wide", async () => {
    const rays = Array.from({ length: 11 }, (_, index) => `Mitte --> Amt${index}`).join("\n");
    const drawing = await draw(`flowchart TB\n${rays}`);
    const hub = drawing.boxes.find(({ label }) => label === "Mitte");
    const others = drawing.boxes.filter((box) => box !== hub);
    expect(drawing.width).toBeLessThanOrEqual(680);
    expect(others).toHaveLength(11);
    expect(others.every(({ x }) => x > (hub?.x ?? 0) + (hub?.w ?? 0))).toBe(true);
  });

  it("follows a circle in the order of the source and closes it with a line back", async () => {
    const drawing = await draw("flowchart TB\nAmt0 --> Amt1\nAmt1 --> Amt2\nAmt2 --> Amt0");
    expect(wayOf(drawing)).toBe("down");
    const back = drawing.edges.find(({ from }) => from === "Amt2");
    expect(back?.points[0]?.y).toBeGreaterThan(back?.points.at(-1)?.y ?? 0);
  });
});
