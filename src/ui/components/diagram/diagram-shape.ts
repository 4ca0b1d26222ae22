import {
  type DrawingBox,
  type DrawingPoint,
  hexagonCut,
  toTenth as n,
  stadiumRadius,
} from "../../../views/charts/drawing.ts";

/** The outline of a box as path data, one decimal. */
export function diagramShapePath(box: DrawingBox): string {
  const { x, y, w, h } = box;
  if (box.shape === "diamond")
    return polygon([
      [x + w / 2, y],
      [x + w, y + h / 2],
      [x + w / 2, y + h],
      [x, y + h / 2],
    ]);
  if (box.shape === "hexagon") {
    const cut = hexagonCut(h);
    return polygon([
      [x + cut, y],
      [x + w - cut, y],
      [x + w, y + h / 2],
      [x + w - cut, y + h],
      [x + cut, y + h],
      [x, y + h / 2],
    ]);
  }
  if (box.shape === "cylinder") {
    const rim = `a${n(w / 2)} 8 0 0 1 ${n(w)} 0`;
    return `M${n(x)} ${n(y + 8)}${rim}v${n(h - 16)}a${n(w / 2)} 8 0 0 1 ${n(-w)} 0z`;
  }
  return rounded(box, radius(box));
}

/** The lines inside an outline: the rim of a cylinder, the bars of a subroutine; undefined for all others. */
export function diagramShapeDetail({ shape, x, y, w, h }: DrawingBox): string | undefined {
  if (shape === "cylinder") return `M${n(x)} ${n(y + 8)}a${n(w / 2)} 8 0 0 0 ${n(w)} 0`;
  if (shape === "subroutine") return `M${n(x + 8)} ${n(y)}v${n(h)}M${n(x + w - 8)} ${n(y)}v${n(h)}`;
  return undefined;
}

/** A line through points, its corners rounded by at most 8 px. */
export function diagramEdgePath(points: readonly DrawingPoint[]): string {
  const parts = points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined) return `M${n(point.x)} ${n(point.y)}`;
    if (after === undefined) return `L${n(point.x)} ${n(point.y)}`;
    const bend = Math.min(8, distance(before, point) / 2, distance(point, after) / 2);
    const from = towards(point, before, bend);
    const to = towards(point, after, bend);
    return `L${n(from.x)} ${n(from.y)}Q${n(point.x)} ${n(point.y)} ${n(to.x)} ${n(to.y)}`;
  });
  return parts.join("");
}

function radius({ shape, part, h }: DrawingBox): number {
  if (part === "group") return 12;
  if (shape === "rect" || shape === "subroutine") return 4;
  if (shape === "rounded") return 12;
  return shape === "stadium" ? stadiumRadius(h) : h / 2;
}

function rounded({ x, y, w, h }: DrawingBox, r: number): string {
  const arc = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
  const across = n(w - 2 * r);
  const along = n(h - 2 * r);
  return `M${n(x + r)} ${n(y)}h${across}${arc(r, r)}v${along}${arc(-r, r)}h${n(2 * r - w)}${arc(-r, -r)}v${n(2 * r - h)}${arc(r, -r)}z`;
}

function polygon(corners: readonly (readonly [number, number])[]): string {
  return `M${corners.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}z`;
}

function distance(a: DrawingPoint, b: DrawingPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function towards(from: DrawingPoint, to: DrawingPoint, by: number): DrawingPoint {
  const length = distance(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}
