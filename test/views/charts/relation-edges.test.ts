import { describe, expect, it } from "vitest";
import { toRelationEdges } from "../../../src/views/charts/relation-edges.ts";
import { plainWords } from "../../builders.ts";
import { aSmallCounty } from "../chart-laws.ts";

describe("toRelationEdges", () => {
  it("draws one line to every end of every relation, and each shows its relation", () => {
    const { relations } = aSmallCounty();
    const edges = toRelationEdges(relations, plainWords);
    expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual(
      relations.flatMap(({ source, targets }) => targets.map((target) => `${source} ${target}`)),
    );
    for (const { shows, label } of edges) expect(label).toBe(`edge.${shows[0]?.kind}`);
  });
});
