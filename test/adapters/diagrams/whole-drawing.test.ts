import { describe, expect, it } from "vitest";
import { type DiagramRequest, drawDiagrams } from "../../../src/adapters/diagrams/draw.ts";
import type { Drawing } from "../../../src/views/charts/drawing.ts";
import { organigram } from "./samples.ts";

const forms = [
  ["landscape", 1100],
  ["landscape", 680],
  ["portrait", 320],
] as const;

async function draw(
  request: Pick<DiagramRequest, "source" | "layout" | "maxWidth"> & Partial<DiagramRequest>,
) {
  const [result] = await drawDiagrams([{ id: "x", locale: "de", ...request }]);
  if (result?.drawing === undefined) throw new Error(result?.error?.message);
  return result.drawing;
}

describe.each(forms)("a drawing in %s, %d px wide", (layout, maxWidth) => {
  it.each([
    [
      "from a box to itself",
      'flowchart TB\na["Beirat"] -->|"jährlich"| a\na --> b\nb -->|"x"| b\nb -->|"y"| b',
      4,
    ],
    ["from a group to itself", "flowchart TB\nsubgraph g[Gruppe]\na --> b\nend\ng -->|x| g\nc --> g", 3],
    ["inside groups", "flowchart TB\nsubgraph g\nsubgraph h\na --> a\nend\nh --> h\nend\ng --> z", 3],
    [
      "beside a large group",
      organigram.replace("n-role -.->", "n-land --> n-land\n  n-a --> n-a\n  n-role -.->"),
      8,
    ],
  ])("has every line %s", async (_, source, count) => {
    const { edges, width, height } = await draw({ source, layout, maxWidth });
    expect(edges).toHaveLength(count);
    for (const { from, to, points } of edges) {
      expect(points.length, `${from} ${to}`).toBeGreaterThanOrEqual(from === to ? 4 : 2);
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  });

  it("gives a label the plate of its own text, within the room all languages have", async () => {
    const sourceIn = (word: string) => `flowchart TB\na["A"] -->|"${word}"| b["B"]`;
    const [short, long] = ["Amt", "Arbeitsgemeinschaft der Ämter und Beiräte"];
    const others = (own: string) =>
      [short, long].filter((word) => word !== own).map((word) => ({ source: sourceIn(word), locale: "en" }));
    const plateOf = ({ edges: [edge] }: Drawing) => edge?.labelRect ?? { x: 0, y: 0, w: 0, h: 0 };
    const alone = plateOf(await draw({ source: sourceIn(short), layout, maxWidth }));
    const beside = plateOf(await draw({ source: sourceIn(short), layout, maxWidth, beside: others(short) }));
    const longest = plateOf(await draw({ source: sourceIn(long), layout, maxWidth, beside: others(long) }));
    expect([beside.w, beside.h]).toEqual([alone.w, alone.h]);
    expect(longest.w).toBeGreaterThan(beside.w);
    expect(beside.x).toBeGreaterThanOrEqual(longest.x - 1);
    expect(beside.x + beside.w).toBeLessThanOrEqual(longest.x + longest.w + 1);
  });

  it("lists boxes in the order an eye meets them, mirrored for right-to-left languages", async () => {
    const [de, ar] = await Promise.all(
      ["de", "ar"].map((locale) => draw({ source: organigram, layout, maxWidth, locale })),
    );
    expect(ar?.boxes.map(({ id }) => id)).toEqual(de?.boxes.map(({ id }) => id));
    for (const drawing of [de, ar]) {
      const nodes = drawing?.boxes.filter(({ part, depth }) => part === "node" && depth === 3) ?? [];
      nodes.forEach((box, index) => {
        const next = nodes[index + 1];
        if (next === undefined) return;
        const isBehind = drawing?.direction === "rtl" ? next.x < box.x : next.x > box.x;
        expect(next.y > box.y || (next.y === box.y && isBehind), `${box.id} ${next.id}`).toBe(true);
      });
    }
  });
});
