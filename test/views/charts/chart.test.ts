import { describe, expect, it } from "vitest";
import type { Relation } from "../../../src/domain/network/relation.ts";
import { type ChartItem, flattenItems, relationsShown } from "../../../src/views/charts/chart.ts";
import { aBlock } from "../../builders.ts";

const relation = (id: string): Relation => ({
  id,
  kind: "partOf",
  source: "a",
  targets: ["b"],
  sentence: aBlock("."),
  sources: [],
});
const item = (id: string, shows: Relation[], children: ChartItem[] = []): ChartItem => ({
  id,
  label: id,
  kinds: [],
  shows,
  children,
});
const [one, two] = [relation("1"), relation("2")];
const items = [item("a", [], [item("b", [one], [item("c", [])])]), item("d", [])];

describe("a chart", () => {
  it("lists each item before the items inside it", () => {
    expect(flattenItems(items).map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });

  it("names every relation it shows once, by place or by line", () => {
    const edge = { from: "a", to: "d", label: "", line: "solid" as const, shows: [two, one] };
    expect(relationsShown({ title: "", description: "", items, edges: [edge, edge] })).toEqual([one, two]);
  });
});
