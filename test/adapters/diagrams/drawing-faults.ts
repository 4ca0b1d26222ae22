import { siteFontFaces } from "../../../src/adapters/diagrams/text/font-faces.ts";
import { loadTextMeter } from "../../../src/adapters/diagrams/text/measure-text.ts";
import type { Drawing, DrawingPoint, DrawingRect } from "../../../src/views/charts/drawing.ts";

const meter = loadTextMeter(siteFontFaces);

/** Everything that makes a drawing hard or impossible to read, as words with the box or line; empty for a sound one. */
export function findFaults(drawing: Drawing): string[] {
  const { boxes, edges, width, height, fontSize, edgeFontSize } = drawing;
  const faults: string[] = [];
  const twelveLetters = meter.width("Landratsamte", fontSize, 400);
  for (const box of boxes) {
    if (box.w <= 0 || box.h <= 0) faults.push(`negative: ${box.id}`);
    if (box.w < twelveLetters) faults.push(`narrow: ${box.id} ${box.w}`);
    if (box.x < -0.5 || box.y < -0.5 || box.x + box.w > width + 0.5 || box.y + box.h > height + 0.5)
      faults.push(`outside the drawing: ${box.id}`);
    const weight = box.part === "group" ? 600 : 400;
    const texts = [
      ...box.lines.map((line) => ({ ...line, size: fontSize, weight })),
      ...(box.noteLines ?? []).map((line) => ({ ...line, size: edgeFontSize, weight: 400 })),
    ].map(({ text, x, y, size, weight: own }) => {
      const w = meter.width(text, size, own);
      return { x: x - w / 2, y: y - size * 0.8, w, h: size };
    });
    if (texts.some((text) => !contains(box, text))) faults.push(`text outside its box: ${box.id}`);
    for (const { from, to, points } of edges)
      if (texts.some((text) => segments(points).some((line) => overlaps(line, text))))
        faults.push(`line through a text: ${from} ${to} through ${box.id}`);
  }
  const plates = edges.flatMap(({ labelRect, from, to }) =>
    labelRect ? [{ ...labelRect, id: `${from} ${to}` }] : [],
  );
  const nodes = boxes.filter(({ part }) => part === "node");
  plates.forEach((plate, index) => {
    for (const other of plates.slice(index + 1))
      if (overlaps(plate, other)) faults.push(`captions over each other: ${plate.id} and ${other.id}`);
    for (const node of nodes)
      if (overlaps(plate, node)) faults.push(`caption over a box: ${plate.id} on ${node.id}`);
  });
  return faults;
}

function segments(points: readonly DrawingPoint[]): DrawingRect[] {
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    return {
      x: Math.min(start.x, end.x),
      y: Math.min(start.y, end.y),
      w: Math.abs(start.x - end.x),
      h: Math.abs(start.y - end.y),
    };
  });
}

function overlaps(a: DrawingRect, b: DrawingRect): boolean {
  return a.x < b.x + b.w - 0.2 && b.x < a.x + a.w - 0.2 && a.y < b.y + b.h - 0.2 && b.y < a.y + a.h - 0.2;
}

function contains(outer: DrawingRect, inner: DrawingRect): boolean {
  return (
    inner.x >= outer.x - 0.5 &&
    inner.y >= outer.y - 0.5 &&
    inner.x + inner.w <= outer.x + outer.w + 0.5 &&
    inner.y + inner.h <= outer.y + outer.h + 0.5
  );
}
