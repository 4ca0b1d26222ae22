import type { ChartEdge } from "./chart.ts";

/**
 * How many lines an eye follows. Lines that leave or meet one box and look the same run together as one strand; in one
 * column each strand takes a lane, and eight lanes leave boxes of twelve letters on a phone.
 */
const limits = { lines: 24, strands: 8 } as const;

/** The first lines of a chart that an eye still follows: all of them, unless they are too many. */
export function toCalmLines(edges: readonly ChartEdge[]): ChartEdge[] {
  const counts = new Map<string, number>();
  for (const key of edges.flatMap(endsOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const drawn = new Set<string>();
  const kept: ChartEdge[] = [];
  for (const edge of edges) {
    const [source, target] = endsOf(edge);
    const strand = (counts.get(source) ?? 0) >= (counts.get(target) ?? 0) ? source : target;
    if (kept.length >= limits.lines || (drawn.size >= limits.strands && !drawn.has(strand))) continue;
    drawn.add(strand);
    kept.push(edge);
  }
  return kept;
}

/** Both ends of a line, each with its look: lines can share a strand at either of them. */
function endsOf({ from, to, line, certainty }: ChartEdge): [string, string] {
  const look = `${line} ${certainty ?? ""}`;
  return [`from ${from} ${look}`, `to ${to} ${look}`];
}
