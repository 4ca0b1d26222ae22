import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCaches } from "../../../src/adapters/cache/caches.ts";
import { type DiagramRequest, drawDiagrams } from "../../../src/adapters/diagrams/draw.ts";
import type { Drawing, DrawingRect } from "../../../src/views/charts/drawing.ts";
import { decision, neighbourhood, organigram } from "./samples.ts";

const forms = { landscape: 680, portrait: 320 } as const;

const requests: DiagramRequest[] = (["landscape", "portrait"] as const).flatMap((layout) => [
  {
    id: `organigram ${layout}`,
    source: organigram,
    locale: "de",
    layout,
    maxWidth: layout === "landscape" ? 1100 : 320,
  },
  { id: `decision ${layout}`, source: decision, locale: "de", layout, maxWidth: forms[layout] },
  ...[
    [1, 0],
    [2, 3],
    [6, 6],
    [12, 0],
  ].map(([out = 0, into = 0]) => ({
    id: `neighbourhood ${out}-${into} ${layout}`,
    source: neighbourhood(out, into),
    locale: "de",
    layout,
    maxWidth: forms[layout],
  })),
]);

describe("drawDiagrams", () => {
  let folder = "";
  let drawings: ReadonlyMap<string, Drawing>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "diagrams-"));
    const results = await drawDiagrams(requests, { caches: openCaches(folder) });
    expect(results.flatMap(({ error }) => error ?? [])).toEqual([]);
    drawings = new Map(results.flatMap(({ id, drawing }) => (drawing ? [[id, drawing] as const] : [])));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it.each(requests)("keeps $id within $maxWidth px", ({ id, maxWidth }) => {
    expect(drawings.get(id)?.width).toBeLessThanOrEqual(maxWidth);
  });

  it.each(requests)("places every box and every edge of $id", ({ id, source }) => {
    const drawing = drawings.get(id);
    expect(drawing?.edges.every(({ points }) => points.length >= 2)).toBe(true);
    expect(drawing?.edges).toHaveLength([...String(source).matchAll(/-->|-\.->/g)].length);
    for (const box of drawing?.boxes ?? []) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.w).toBeLessThanOrEqual((drawing?.width ?? 0) + 0.5);
      expect(box.y + box.h).toBeLessThanOrEqual((drawing?.height ?? 0) + 0.5);
    }
  });

  it.each(requests)(
    "lets no two nodes of $id overlap, and no label hide a node or another label",
    ({ id }) => {
      const drawing = drawings.get(id);
      const nodes = (drawing?.boxes ?? []).filter(({ part }) => part === "node");
      const labels = (drawing?.edges ?? []).flatMap(({ labelRect }) => labelRect ?? []);
      const rects = [...nodes, ...labels];
      const clashes = rects.flatMap((a, index) => rects.slice(index + 1).filter((b) => overlaps(a, b)));
      expect(clashes).toEqual([]);
    },
  );

  it.each(requests)("keeps every member of $id inside its group", ({ id }) => {
    const boxes = drawings.get(id)?.boxes ?? [];
    boxes.forEach((box, index) => {
      const around = boxes
        .slice(0, index)
        .findLast(({ part, depth }) => part === "group" && depth === box.depth - 1);
      if (around !== undefined) expect(contains(around, box)).toBe(true);
      expect(around === undefined).toBe(box.depth === 0);
    });
  });

  it("reads from the cache the second time, byte for byte, and in no time", async () => {
    expect(await readdir(join(folder, "drawings"))).toHaveLength(requests.length);
    const begin = performance.now();
    const again = await drawDiagrams(requests, { caches: openCaches(folder) });
    expect(performance.now() - begin).toBeLessThan(1_500);
    expect(JSON.stringify(again.map(({ drawing }) => drawing))).toBe(JSON.stringify([...drawings.values()]));
  });

  it("draws the same bytes again without the cache", async () => {
    const some = requests.slice(0, 3);
    const again = await drawDiagrams(some);
    expect(JSON.stringify(again.map(({ drawing }) => drawing))).toBe(
      JSON.stringify(some.map(({ id }) => drawings.get(id))),
    );
  });

  it("answers a fault with its line and still draws the others", async () => {
    const base = { locale: "de", layout: "landscape", maxWidth: 600 } as const;
    const results = await drawDiagrams([
      { ...base, id: "a", source: "flowchart TB\na --> b" },
      { ...base, id: "b", source: "flowchart TB\na -->" },
      { ...base, id: "c", source: "pie" },
      { ...base, id: "d", source: "flowchart TB\nc --> d" },
    ]);
    expect(results.map(({ id, drawing }) => [id, drawing !== undefined])).toEqual([
      ["a", true],
      ["b", false],
      ["c", false],
      ["d", true],
    ]);
    expect(results[1]?.error).toMatchObject({ line: 2, message: expect.stringContaining("Zeile 2") });
  });

  it("gives up a diagram that takes too long and still draws the next", async () => {
    const base = { locale: "de", layout: "landscape", maxWidth: 600 } as const;
    const many = Array.from(
      { length: 900 },
      (_, i) => `a${i} --> a${(i * 7 + 1) % 900} & a${(i * 13 + 5) % 900}`,
    );
    const results = await drawDiagrams(
      [
        { ...base, id: "endless", source: `flowchart TB\n${many.join("\n")}` },
        { ...base, id: "next", source: "flowchart TB\na --> b" },
      ],
      { timeLimit: 4_000 },
    );
    expect(results[0]?.error?.message).toMatch(/nicht in 4 Sekunden/);
    expect(results[1]?.drawing?.boxes).toHaveLength(2);
  });

  it("orders by invisible edges without drawing them", async () => {
    const source = "flowchart TB\na ~~~ b";
    const [result] = await drawDiagrams([
      { id: "x", source, locale: "de", layout: "landscape", maxWidth: 600 },
    ]);
    expect(result?.drawing?.edges).toEqual([]);
    const [a, b] = result?.drawing?.boxes ?? [];
    expect(a?.y).toBeLessThan(b?.y ?? 0);
  });

  it("mirrors for right-to-left languages and sets the direction of each line by its script", async () => {
    const source = 'flowchart LR\na["مكتب"] --> b["Amt"]';
    const base = { id: "x", source, layout: "landscape", maxWidth: 600 } as const;
    const results = await drawDiagrams([
      { ...base, locale: "ar" },
      { ...base, locale: "de" },
    ]);
    const [arabic, german] = results.map(({ drawing }) => drawing);
    const [a, b] = arabic?.boxes ?? [];
    expect(a?.x).toBeGreaterThan(b?.x ?? 0);
    expect(german?.boxes[0]?.x).toBeLessThan(german?.boxes[1]?.x ?? 0);
    expect(arabic?.direction).toBe("rtl");
    expect([a?.lines[0]?.direction, b?.lines[0]?.direction]).toEqual(["rtl", "ltr"]);
  });
});

function overlaps(a: DrawingRect, b: DrawingRect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

function contains(outer: DrawingRect, inner: DrawingRect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w + 0.2 &&
    inner.y + inner.h <= outer.y + outer.h + 0.2
  );
}
