import { describe, expect, it } from "vitest";
import { toCalmLines } from "../../../src/views/charts/calm-lines.ts";
import type { ChartEdge } from "../../../src/views/charts/chart.ts";

const edge = (from: string, to: string, line: ChartEdge["line"] = "solid"): ChartEdge => ({
  from,
  to,
  label: "",
  line,
  shows: [],
});
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe("toCalmLines", () => {
  it("keeps all lines of a star, which run together, up to 24", () => {
    const star = numbers(30).map((index) => edge("rat", `m-${index}`));
    expect(toCalmLines(star.slice(0, 24))).toEqual(star.slice(0, 24));
    expect(toCalmLines(star)).toEqual(star.slice(0, 24));
  });

  it("keeps the first eight of lines that each take a way of their own", () => {
    const pairs = numbers(10).map((index) => edge(`a-${index}`, `b-${index}`));
    expect(toCalmLines(pairs)).toEqual(pairs.slice(0, 8));
  });

  it("still keeps a later line that runs together with a kept one, but only if both look the same", () => {
    const pairs = numbers(7).map((index) => edge(`a-${index}`, `b-${index}`));
    const [first, second, other] = [edge("rat", "x"), edge("rat", "y"), edge("rat", "z", "dotted")];
    expect(toCalmLines([...pairs, first, edge("p", "q"), second, other])).toEqual([...pairs, first, second]);
  });
});
