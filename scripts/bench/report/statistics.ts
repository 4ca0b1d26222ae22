/** The middle value, or the mean of the two in the middle; NaN of none. */
export function toMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** A point of growth: how large, and how much it cost. */
export type Point = readonly [size: number, cost: number];

/**
 * The exponent b of cost = a · size^b that fits points best, by least squares on the logarithms: 1 is proportional, 2 is
 * quadratic. Undefined for fewer than two sizes.
 */
export function toExponent(points: readonly Point[]): number | undefined {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (of: (log: Point) => number) => logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [meanX, meanY] = [mean(([x]) => x), mean(([, y]) => y)];
  const spread = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (spread === 0 || logs.length === 0) return undefined;
  return logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
}

/** Cost of one more thing between each two neighbouring sizes: flat, if growth is proportional. */
export function toSlopes(points: readonly Point[]): number[] {
  const sorted = [...points].sort(([a], [b]) => a - b);
  return sorted.slice(1).map(([size, cost], index) => {
    const [before, costBefore] = sorted[index] ?? [0, 0];
    return (cost - costBefore) / (size - before);
  });
}
