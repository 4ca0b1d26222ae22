import type { DrawingPoint } from "../../../views/charts/drawing.ts";
import type { ArrangedBox, ArrangedEdge } from "../boxes/geometry.ts";
import type { PreparedChart } from "../boxes/prepared-chart.ts";
import { lineHeight } from "../text/text-size.ts";
import { type Bundle, stubGap, trackWidth } from "./bundles.ts";

/**
 * Draws the edges of all bundles through the channel; undefined where it has no room for them.
 * @param channel x at which the channel begins, and at which the side column does
 */
export function routeBundles(
  bundles: readonly Bundle[],
  boxes: ReadonlyMap<string, ArrangedBox>,
  channel: readonly [number, number],
  chart: PreparedChart,
): ArrangedEdge[] | undefined {
  const [begin, shift] = channel;
  const stubs = withRoom(toStubs(bundles, boxes, chart));
  if (stubs === undefined) return undefined;
  const routed: ArrangedEdge[] = [];
  const taken: number[] = [];
  let tracks = 0;
  for (const { bundle, near, y } of stubs) {
    const { width: w, height: h } = bundle.size;
    const labelRect = { x: shift - stubGap - w, y: y - h / 2, w, h };
    bundle.edges.forEach(({ edge, far }, index) => {
      const box = boxes.get(far);
      if (box === undefined) return;
      const isStraight =
        y > box.y + 14 && y < box.y + box.h - 14 && taken.every((other) => Math.abs(other - y) >= 12);
      const end = isStraight ? y : freeHeight(box, y, taken);
      taken.push(end);
      const x = labelRect.x - stubGap - 6 - (isStraight ? 0 : trackWidth * tracks++);
      const points: DrawingPoint[] = isStraight
        ? [at(near.x, y), at(box.x + box.w, y)]
        : [at(near.x, y), at(x, y), at(x, end), at(box.x + box.w, end)];
      const label = index === 0 && bundle.label !== undefined ? { label: bundle.label, labelRect } : {};
      routed.push({ edge, points: edge.from === bundle.near ? points : points.reverse(), ...label });
    });
  }
  return routed.some(({ points }) => points.slice(1, -1).some(({ x }) => x < begin)) ? undefined : routed;
}

interface Stub {
  readonly bundle: Bundle;
  readonly near: ArrangedBox;
  readonly y: number;
}

/** Each bundle with the height at which it leaves its box: spread over a node, down from the title of a group. */
function toStubs(
  bundles: readonly Bundle[],
  boxes: ReadonlyMap<string, ArrangedBox>,
  chart: PreparedChart,
): Stub[] {
  return [...Map.groupBy(bundles, ({ near }) => near)]
    .flatMap(([id, own]) =>
      own.flatMap((bundle, slot): Stub[] => {
        const near = boxes.get(id);
        if (near === undefined) return [];
        const y =
          chart.items.get(id)?.part === "group"
            ? near.y + 12 + lineHeight(chart.type.size) / 2 + slot * 26
            : near.y + (near.h * (slot + 0.5)) / own.length;
        return [{ bundle, near, y }];
      }),
    )
    .toSorted((a, b) => a.y - b.y || bundles.indexOf(a.bundle) - bundles.indexOf(b.bundle));
}

/** The stubs with no label over the one above it; undefined where a stub would leave its box for that. */
function withRoom(stubs: readonly Stub[]): Stub[] | undefined {
  let end = Number.NEGATIVE_INFINITY;
  const placed = stubs.map((stub) => {
    const half = stub.bundle.size.height / 2;
    const y = Math.max(stub.y, end + half);
    end = y + half;
    return { ...stub, y };
  });
  const fits = ({ y, near }: Stub, index: number) => y === stubs[index]?.y || y <= near.y + near.h - 8;
  return placed.every(fits) ? placed : undefined;
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

function at(x: number, y: number): DrawingPoint {
  return { x, y };
}
