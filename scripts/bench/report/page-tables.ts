import { ourNames } from "../contenders/ours.ts";
import { toTable } from "./markdown-table.ts";
import { findResult, ofTopic, type Result } from "./medians.ts";
import { type Point, toExponent, toSlopes } from "./statistics.ts";

/** Builds of each size with what they cost, and ours as a multiple of it. */
export function toBuildTables(results: readonly Result[]): string[] {
  const own = ofTopic(results, "pages");
  const sizes = [...new Set(own.map(({ size }) => size))].sort((a, b) => a - b);
  return sizes.flatMap((size) => {
    const rows = own.filter((result) => result.size === size);
    return [`### ${size.toLocaleString("en")} pages`, toSizeTable(rows)];
  });
}

function toSizeTable(rows: readonly Result[]): string {
  const head = ["", "wall s", "CPU s", "MB", "KB a page", "rounds", "ours bare ÷ this", "ours whole ÷ this"];
  const byName = [...rows].sort((a, b) => toWall(a) - toWall(b));
  return toTable(
    head,
    byName.map((row) => {
      const { subject, what, values, rounds, size } = row;
      const ratio = (ours: string) => {
        const found = findResult(rows, { topic: "pages", subject: ours, what: "warm", size });
        return found && what === "warm" ? toWall(found) / toWall(row) : undefined;
      };
      const numbers = ["wall", "cpu", "memory", "KB a page"].map((name) => values[name]);
      return [`${subject}, ${what}`, ...numbers, rounds, ratio(ourNames.bare), ratio(ourNames.whole)];
    }),
  );
}

/** Growth of a topic: time at each size, the exponent, and what one more page or body costs. */
export function toGrowthTable(results: readonly Result[], topic: "pages" | "bodies"): string[] {
  const own = ofTopic(results, topic).filter(
    ({ what }) => what === "warm" || (what === "cold" && topic === "bodies"),
  );
  const sizes = [...new Set(own.map(({ size }) => size))].sort((a, b) => a - b);
  if (sizes.length < 2) return [];
  const head = [
    "",
    ...sizes.map((size) => `${size.toLocaleString("en")}: s`),
    "exponent",
    "ms for one more",
    "MB at most",
  ];
  const rows = [...Map.groupBy(own, ({ subject, what }) => `${subject}, ${what}`)].map(([name, mine]) => {
    const points = mine.map((result): Point => [result.size, toWall(result)]);
    const slopes = toSlopes(points).map((slope) => (slope * 1000).toPrecision(2));
    return [
      name,
      ...sizes.map((size) => points.find(([at]) => at === size)?.[1]),
      toExponent(points),
      slopes.join(", ") || "–",
      Math.max(...mine.map(({ values }) => values["memory"] ?? 0)),
    ];
  });
  return [toTable(head, rows)];
}

function toWall({ values }: Result): number {
  return values["wall"] ?? Number.NaN;
}
