import type { DrawingPoint } from "../../../views/charts/drawing.ts";
import type { FlowEdge } from "../../../views/charts/flowchart.ts";
import type { ArrangedBox, ArrangedEdge, Arrangement } from "../boxes/geometry.ts";
import { descendants, type Item, lineage, type Outline } from "../boxes/item-tree.ts";
import type { Typography } from "../text/box-size.ts";
import { edgeLabelSize, wrapEdgeLabel } from "../text/edge-label.ts";
import { lineHeight } from "../text/text-size.ts";
import { arrangeColumn } from "./arrange-column.ts";

/**
 * Arranges a flowchart with one dominant group: this group at the beginning of the line with its members in grids,
 * everything else in a column beside it, and between both a channel for the lines that connect them. Exactly `width`
 * px wide. Undefined where there is no such group or nothing beside it.
 */
export function arrangeSides(
  outline: Outline,
  width: number,
  gridColumns: number,
  type: Typography,
): Arrangement | undefined {
  const main = findMain(outline);
  if (main === undefined || outline.root.children.length < 2) return undefined;
  const inMain = new Set([main, ...descendants(main)].map(({ id }) => id));
  const crossing = outline.edges.filter(({ from, to }) => inMain.has(from) !== inMain.has(to));
  const drawn = crossing.filter(({ line }) => line !== "invisible");
  const bundles = toBundles(drawn, inMain, type);
  const channel = channelWidth(bundles);
  const sideWidth = Math.max(type.size * 15, Math.min(width * 0.26, type.size * 18));
  const mainWidth = width - channel - sideWidth;
  if (mainWidth < type.size * 24) return undefined;
  const aside = outline.root.children.filter((item) => item !== main);
  const left = arrangeColumn(within(outline, [main], inMain), mainWidth, type, { gridColumns });
  const inAside = new Set(aside.flatMap((item) => [item, ...descendants(item)]).map(({ id }) => id));
  const right = arrangeColumn(within(outline, aside, inAside), sideWidth, type, {
    gridColumns: 1,
    lanes: "right",
    leastHeights: leastHeights(bundles),
  });
  const boxes = new Map(left.boxes);
  const shift = mainWidth + channel;
  for (const [id, box] of right.boxes) boxes.set(id, { ...box, x: box.x + shift });
  const moved = right.edges.map((edge) => moveEdge(edge, shift));
  const crossed = routeBundles(bundles, boxes, shift, outline);
  return {
    width,
    height: Math.max(left.height, right.height),
    boxes,
    edges: [...left.edges, ...moved, ...crossed],
  };
}

/** Crossing edges that leave one box beside for the same label: they share a stub and its label. */
interface Bundle {
  readonly near: string;
  readonly edges: readonly { readonly edge: FlowEdge; readonly far: string }[];
  readonly label: ReturnType<typeof wrapEdgeLabel>;
  readonly size: { readonly width: number; readonly height: number };
}

const labelWidth = 112;
const track = 14;
const stubGap = 8;

function findMain(outline: Outline): Item | undefined {
  const nested = outline.root.children.filter(({ children }) =>
    children.some(({ part }) => part === "group"),
  );
  const ranked = nested.toSorted((a, b) => descendants(b).length - descendants(a).length);
  const main = ranked[0];
  return main !== undefined && descendants(main).length * 2 > outline.items.size ? main : undefined;
}

function within(outline: Outline, children: readonly Item[], ids: ReadonlySet<string>): Outline {
  const edges = outline.edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const items = new Map([...outline.items].filter(([id]) => ids.has(id)));
  const connected = edges.flatMap(({ from, to }) => [from, to]).map((id) => items.get(id));
  const connectedWithin = new Set(
    connected.flatMap((item) => (item ? lineage(item).map(({ id }) => id) : [])),
  );
  return { root: { ...outline.root, children }, items, edges, connectedWithin };
}

function toBundles(edges: readonly FlowEdge[], inMain: ReadonlySet<string>, type: Typography): Bundle[] {
  const sided = edges.map((edge) =>
    inMain.has(edge.from) ? { edge, near: edge.to, far: edge.from } : { edge, near: edge.from, far: edge.to },
  );
  const key = ({ edge, near }: (typeof sided)[number]) =>
    [near, near === edge.from, edge.label, edge.line, edge.isDashed, edge.start, edge.end].join("\n");
  return [...Map.groupBy(sided, key).values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    const label = wrapEdgeLabel(first.edge, labelWidth, type);
    const size = label === undefined ? { width: 0, height: 8 } : edgeLabelSize(label, type);
    return [{ near: first.near, edges: group, label, size }];
  });
}

function channelWidth(bundles: readonly Bundle[]): number {
  const widest = Math.max(0, ...bundles.map(({ size }) => size.width));
  const tracks = bundles.reduce((sum, { edges }) => sum + edges.length, 0);
  return widest + 2 * stubGap + 28 + Math.min(tracks, 6) * track;
}

function leastHeights(bundles: readonly Bundle[]): ReadonlyMap<string, number> {
  return new Map(
    [...Map.groupBy(bundles, ({ near }) => near)].map(([near, own]) => {
      return [near, own.reduce((sum, { size }) => sum + size.height + 6, 8)];
    }),
  );
}

function routeBundles(
  bundles: readonly Bundle[],
  boxes: ReadonlyMap<string, ArrangedBox>,
  shift: number,
  outline: Outline,
): ArrangedEdge[] {
  const routed: ArrangedEdge[] = [];
  const taken: number[] = [];
  let tracks = 0;
  for (const { bundle, y } of stubs(bundles, boxes, outline)) {
    const near = boxes.get(bundle.near);
    if (near === undefined) continue;
    const labelRect = {
      x: shift - stubGap - bundle.size.width,
      y: y - bundle.size.height / 2,
      w: bundle.size.width,
      h: bundle.size.height,
    };
    bundle.edges.forEach(({ edge, far }, index) => {
      const box = boxes.get(far);
      if (box === undefined) return;
      const isStraight =
        y > box.y + 14 && y < box.y + box.h - 14 && taken.every((other) => Math.abs(other - y) >= 12);
      const end = isStraight ? y : freeHeight(box, y, taken);
      taken.push(end);
      const x = labelRect.x - stubGap - 6 - (isStraight ? 0 : track * tracks++);
      const points: DrawingPoint[] = isStraight
        ? [at(near.x, y), at(box.x + box.w, y)]
        : [at(near.x, y), at(x, y), at(x, end), at(box.x + box.w, end)];
      const label = index === 0 && bundle.label !== undefined ? { label: bundle.label, labelRect } : {};
      routed.push({ edge, points: edge.from === bundle.near ? points : points.reverse(), ...label });
    });
  }
  return routed;
}

/** Each bundle with the height at which it leaves its box: spread over a node, down from the title of a group. */
function stubs(
  bundles: readonly Bundle[],
  boxes: ReadonlyMap<string, ArrangedBox>,
  outline: Outline,
): { bundle: Bundle; y: number }[] {
  const used = new Map<string, number>();
  const all = Map.groupBy(bundles, ({ near }) => near);
  return bundles
    .flatMap((bundle) => {
      const box = boxes.get(bundle.near);
      if (box === undefined) return [];
      const slot = used.get(bundle.near) ?? 0;
      used.set(bundle.near, slot + 1);
      const isGroup = outline.items.get(bundle.near)?.part === "group";
      const count = all.get(bundle.near)?.length ?? 1;
      const y = isGroup
        ? box.y + 12 + lineHeight(15) / 2 + slot * 26
        : box.y + (box.h * (slot + 0.5)) / count;
      return [{ bundle, y }];
    })
    .toSorted((a, b) => a.y - b.y);
}

/** The height nearest to `y` where a line may still end at the side of a box. */
function freeHeight(box: ArrangedBox, y: number, taken: readonly number[]): number {
  const [low, high] = [box.y + 16, box.y + box.h - 16];
  const start = Math.min(Math.max(y, low), high);
  for (let distance = 0; distance < box.h; distance += 4) {
    for (const candidate of [start - distance, start + distance]) {
      const isFree =
        candidate >= low && candidate <= high && taken.every((other) => Math.abs(other - candidate) >= 14);
      if (isFree) return candidate;
    }
  }
  return start;
}

function moveEdge(edge: ArrangedEdge, by: number): ArrangedEdge {
  return {
    ...edge,
    points: edge.points.map(({ x, y }) => at(x + by, y)),
    ...(edge.labelRect === undefined ? {} : { labelRect: { ...edge.labelRect, x: edge.labelRect.x + by } }),
  };
}

function at(x: number, y: number): DrawingPoint {
  return { x, y };
}
