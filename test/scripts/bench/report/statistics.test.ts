import { describe, expect, it } from "vitest";
import { toExponent, toMedian, toSlopes } from "../../../../scripts/bench/report/statistics.ts";

describe("toMedian", () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10], 10],
    [[], Number.NaN],
  ])("of %j is %d", (values, median) => {
    expect(toMedian(values)).toBe(median);
  });
});

describe("toExponent", () => {
  it("is 1 for proportional and 2 for quadratic growth, whatever the factor", () => {
    expect(
      toExponent([
        [100, 5],
        [1000, 50],
        [5000, 250],
      ]),
    ).toBeCloseTo(1, 10);
    expect(
      toExponent([
        [1, 3],
        [2, 12],
        [4, 48],
      ]),
    ).toBeCloseTo(2, 10);
    expect(
      toExponent([
        [10, 7],
        [20, 7],
      ]),
    ).toBeCloseTo(0, 10);
  });

  it("fits best where points lie beside the line", () => {
    // Logarithms to base 2: x 0 1 2, y 0 2 1; slope (−1·−1 + 0·1 + 1·0) / 2 = 0.5.
    expect(
      toExponent([
        [1, 1],
        [2, 4],
        [4, 2],
      ]),
    ).toBeCloseTo(0.5, 10);
  });

  it("is unknown for a single size", () => {
    expect(
      toExponent([
        [100, 5],
        [100, 6],
      ]),
    ).toBeUndefined();
    expect(toExponent([])).toBeUndefined();
  });
});

describe("toSlopes", () => {
  it("tells the cost of one more between neighbouring sizes", () => {
    expect(
      toSlopes([
        [1000, 4],
        [100, 1],
        [5000, 16],
      ]),
    ).toEqual([3 / 900, 12 / 4000]);
  });
});
