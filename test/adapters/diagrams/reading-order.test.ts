import { describe, expect, it } from "vitest";
import type { Item } from "../../../src/adapters/diagrams/boxes/item-tree.ts";
import { toReadingOrder } from "../../../src/adapters/diagrams/reading-order.ts";

/** A drawing as rows of text: `name x y w h`; members of a group stand indented below it. */
function orderOf(rows: readonly string[]): string[] {
  const boxes = new Map<string, { x: number; y: number; w: number; h: number }>();
  const roots: Item[] = [];
  const around: { depth: number; children: Item[] }[] = [{ depth: -1, children: roots }];
  for (const row of rows) {
    const depth = row.length - row.trimStart().length;
    const [id = "", x = 0, y = 0, w = 0, h = 0] = row
      .trim()
      .split(" ")
      .map((part, index) => (index === 0 ? part : Number(part))) as [string, number, number, number, number];
    boxes.set(id, { x, y, w, h });
    const children: Item[] = [];
    while ((around.at(-1)?.depth ?? -1) >= depth) around.pop();
    around.at(-1)?.children.push({ id, part: "node", shape: "rect", label: id, children });
    around.push({ depth, children });
  }
  return toReadingOrder(roots, boxes).map(({ id }) => id);
}

describe("toReadingOrder", () => {
  it.each([
    ["a column", ["c 0 200 50 50", "a 0 0 50 50", "b 0 100 50 50"], "a b c"],
    ["a row", ["b 100 0 50 50", "a 0 0 50 50"], "a b"],
    ["a grid, row by row", ["d 60 60 50 50", "b 60 0 50 50", "c 0 60 50 50", "a 0 0 50 50"], "a b c d"],
    ["boxes of one row with other heights", ["b 60 10 50 20", "a 0 0 50 60", "c 0 70 50 20"], "a b c"],
    [
      "a wide part beside a column",
      ["x 300 0 50 40", "y 300 60 50 40", "main 0 0 200 200", " m2 10 100 50 50", " m1 10 10 50 50"],
      "main m1 m2 x y",
    ],
    [
      "a group before its members",
      ["g 0 0 200 200", " b 0 100 50 50", " a 0 0 50 50", "z 0 300 9 9"],
      "g a b z",
    ],
    [
      "a pinwheel, which nothing cuts",
      ["a 0 0 60 30", "b 70 0 30 60", "c 40 70 60 30", "d 0 40 30 60"],
      "a b d c",
    ],
  ])("reads %s", (_, rows, order) => {
    expect(orderOf(rows)).toEqual(order.split(" "));
  });
});
