import { renderToStaticMarkup } from "preact-render-to-string";
import { expect, it } from "vitest";
import { plainLook } from "../../../../src/ui/components/diagram/diagram-look.ts";
import { DiagramNote } from "../../../../src/ui/components/diagram/diagram-note.tsx";
import type { Drawing, DrawingBox } from "../../../../src/views/charts/drawing.ts";

/** At 13 px letters of Fira Sans reach 2.8 px below the baseline, those of Vazirmatn 5.9 px: the line keeps more than 3 px away. */
it.each([
  ["ltr", "Stand 2021", "M64 57h40"],
  ["rtl", "الوضع في 2021", "M64 60h40"],
] as const)("a note written %s is underlined below its deepest letters", (direction, text, path) => {
  const box: DrawingBox = {
    id: "a",
    part: "node",
    depth: 0,
    shape: "rect",
    x: 4,
    y: 4,
    w: 160,
    h: 70,
    lines: [],
    label: "Stelle",
    noteLines: [{ text, x: 84, y: 50, direction }],
    note: text,
    kinds: ["dated"],
  };
  const drawing: Drawing = {
    width: 300,
    height: 200,
    fontSize: 15,
    edgeFontSize: 13,
    lang: "de",
    direction,
    title: "",
    description: "",
    boxes: [box],
    edges: [],
  };
  const html = renderToStaticMarkup(<DiagramNote box={box} drawing={drawing} look={plainLook} />);
  expect(html).toContain(`d="${path}"`);
});
