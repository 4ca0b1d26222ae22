import { describe, expect, it } from "vitest";
import { toBorderLegend } from "../../../src/views/charts/border-legend.ts";
import type { ChartItem } from "../../../src/views/charts/chart.ts";
import { plainWords } from "../../builders.ts";

const item = (id: string, kinds: ChartItem["kinds"], children: readonly ChartItem[] = []): ChartItem => ({
  id,
  label: id,
  kinds,
  shows: [],
  children,
});

describe("toBorderLegend", () => {
  it.each<[string, readonly ChartItem[], readonly string[]]>([
    ["plain borders alone: nothing", [item("a", ["board"])], []],
    ["a thick one", [item("a", ["collective"])], ["legend.collective"]],
    ["a broken one deep inside", [item("a", [], [item("b", ["role", "uncertain"])])], ["legend.uncertain"]],
    [
      "a frame that stands for several: it is not drawn thick",
      [item("a", ["collective"], [item("b", [])])],
      [],
    ],
    ["a frame that is broken", [item("a", ["uncertain"], [item("b", [])])], ["legend.uncertain"]],
    [
      "each once, the thick one first",
      [item("a", ["uncertain"]), item("b", ["uncertain", "collective"])],
      ["legend.collective", "legend.uncertain"],
    ],
  ])("explains %s", (_, items, expected) => {
    expect(toBorderLegend({ items }, plainWords).map(({ text }) => text)).toEqual(expected);
  });
});
