import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { loadMermaidFlowchart } from "../../../../src/adapters/diagrams/mermaid/mermaid-parser.ts";
import { toMermaidSource } from "../../../../src/adapters/diagrams/mermaid/mermaid-source.ts";

/** Mermaid calls its parser internal. Whatever of it the house relies on is written down here. */
describe("Mermaid's parser keeps its contract", () => {
  it("is the version the contract was written for", () => {
    const manifest = createRequire(import.meta.url)("mermaid/package.json") as { version: string };
    expect(manifest.version).toBe("12.3.0");
  });

  it("gives nodes, groups, edges and texts in the known fields", async () => {
    const chart = await loadMermaidFlowchart(
      toMermaidSource(`flowchart RL
accTitle: T #35;
accDescr: D
a["A #quot;1#quot;"]:::k -.->|L| b
subgraph g["G"]
  b
end
class g m
click a href "x"
a o--x g
a ~~~ b`),
    );
    const { nodes, edges } = chart.getData();
    expect(nodes).toMatchObject([
      { id: "g", label: "G", isGroup: true },
      {
        id: "a",
        label: "A ﬂ°quot¶ß1ﬂ°quot¶ß",
        labelType: "string",
        shape: "squareRect",
        isGroup: false,
        cssClasses: "default k clickable",
        link: "x",
      },
      { id: "b", label: "b", labelType: "text", parentId: "g", isGroup: false },
    ]);
    expect(edges).toMatchObject([
      {
        start: "a",
        end: "b",
        label: "L",
        pattern: "dotted",
        arrowTypeStart: "none",
        arrowTypeEnd: "arrow_point",
      },
      { start: "a", end: "g", pattern: "normal", arrowTypeEnd: "arrow_cross" },
      { start: "a", end: "b", pattern: "invisible", arrowTypeEnd: "none" },
    ]);
    expect([...chart.getVertices().keys()]).toEqual(["a", "b", "g"]);
    expect(chart.getSubGraphs()).toMatchObject([{ id: "g", classes: ["m"] }]);
    expect(chart.getEdges().map(({ isUserDefinedId }) => isUserDefinedId)).toEqual([false, false, false]);
    expect([chart.getDirection(), chart.getAccTitle(), chart.getAccDescription()]).toEqual([
      "RL",
      "T ﬂ°°35¶ß",
      "D",
    ]);
  });
});
