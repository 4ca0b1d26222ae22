import { describe, expect, it } from "vitest";
import { toRelationEdges } from "../../../src/views/charts/relation-edges.ts";
import { aBody, aNetwork, plainWords } from "../../builders.ts";
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

  it("draws one line where both ends state a relation that holds both ways", () => {
    const { relations } = aNetwork({
      bodies: [
        aBody("a", {
          relations: [
            ["partnerOf", "b"],
            ["supportsOnRequest", "b"],
          ],
        }),
        aBody("b", {
          relations: [
            ["partnerOf", "a"],
            ["supportsOnRequest", "a"],
            ["relatedTo", "a"],
          ],
        }),
      ],
    });
    const stated = relations.filter(({ kind }) => kind !== "partOf" && kind !== "leads");
    const edges = toRelationEdges(stated, plainWords);
    expect(
      edges.map(({ from, to, label, shows }) => `${from} ${label} ${to} ${shows.length}`).sort(),
    ).toEqual([
      "a edge.partnerOf b 2",
      "a edge.supportsOnRequest b 1",
      "b edge.relatedTo a 1",
      "b edge.supportsOnRequest a 1",
    ]);
  });
});
