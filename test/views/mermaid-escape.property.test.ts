import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFlowchart } from "../../src/adapters/diagrams/mermaid/parse-mermaid.ts";
import {
  toMermaidId,
  toMermaidLabel,
  toMermaidText,
  toPlainLabel,
} from "../../src/views/charts/mermaid-escape.ts";

const hostile = [
  '"]; click n-a "javascript:alert(1)"',
  "<script>alert(1)</script>",
  "`**fett**` _x_",
  "end",
  "subgraph x",
  "click",
  "style a fill:#f00;",
  "lifestyle: a;b#c; d",
  "classDef x fill:#fff;",
  "direction TB",
  "direction\nLR",
  "#35;",
  "&amp;#35;",
  "<br>\\n",
  "ﬂ°°35¶ß",
  "%% Kommentar",
  "%%{init: {}}%%",
  "---",
  "--- --> ==> -.-> ~~~",
  "(((x)))",
  "[/x\\]",
  "//evil.example",
  "fa:fa-car",
  "@{ shape: odd }",
  "__proto__",
  "constructor",
  "\u202Egnp.exe",
  "مرحبا (IX)",
  "a\u00ADb\u200Cc",
  "\u0301x",
  "x".repeat(300),
];

const text = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(fc.constantFrom(...hostile, '"', "#", ";", ":", " ", "\n", "|", "]", "\\"), { maxLength: 6 })
    .map((parts) => parts.join("")),
);

describe("text that enters Mermaid source", () => {
  it.each(hostile)("%j comes back from the parser", async (label) => {
    await expectRoundTrip(label, label, label);
  });

  it("comes back from the parser as exactly the plain text, whatever it is", async () => {
    await fc.assert(fc.asyncProperty(text, text, text, expectRoundTrip), { numRuns: 300 });
  });

  it("gives different ids to different strings", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        fc.pre(a.toWellFormed() !== b.toWellFormed());
        expect(toMermaidId(a)).not.toBe(toMermaidId(b));
      }),
    );
  });
});

async function expectRoundTrip(slug: string, label: string, other: string): Promise<void> {
  const [group, first, second] = [`g${slug}`, `a${slug}`, `b${slug}`].map(toMermaidId);
  const chart = await parseFlowchart(
    [
      "flowchart LR",
      `  accTitle: ${toMermaidText(label)}`,
      `  accDescr: ${toMermaidText(other)}`,
      `  subgraph ${group}[${toMermaidLabel(label)}]`,
      `    ${first}[${toMermaidLabel(label)}] -->|${toMermaidLabel(other)}| ${second}(${toMermaidLabel(other)})`,
      "  end",
    ].join("\n"),
  );
  const [plain, plainOther] = [label, other].map(toPlainLabel);
  expect(chart.nodes.map((node) => [node.id, node.label, node.parent])).toEqual([
    [first, plain, group],
    [second, plainOther, group],
  ]);
  expect(chart.groups.map((one) => one.label)).toEqual([plain]);
  expect(chart.edges.map((edge) => [edge.from, edge.to, edge.label])).toEqual([[first, second, plainOther]]);
  expect([chart.title, chart.description]).toEqual([plain, plainOther]);
}
