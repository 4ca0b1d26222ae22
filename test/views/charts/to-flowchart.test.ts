import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toItemTree } from "../../../src/adapters/diagrams/boxes/item-tree.ts";
import { parseFlowchart } from "../../../src/adapters/diagrams/mermaid/parse-mermaid.ts";
import type { Chart, ChartItem } from "../../../src/views/charts/chart.ts";
import type { Flowchart } from "../../../src/views/charts/flowchart.ts";
import { toMermaid } from "../../../src/views/charts/mermaid-text.ts";
import { toFlowchart } from "../../../src/views/charts/to-flowchart.ts";

const text = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "Amt",
    "Fachdienst\u00A0Soziales",
    "a\nb",
    "end",
    "direction TB",
    "&amp; #35;",
    "x\v",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.lorem({ maxCount: 4 }),
);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const certainty = fc.constantFrom("dated", "open", undefined);

const item = (depth: number): fc.Arbitrary<Omit<ChartItem, "id">> =>
  fc.record({
    label: text,
    target: maybe(fc.constantFrom("amt", "beirat")),
    kinds: fc.constantFrom([], ["department"], ["institution", "external"], ["uncertain"]),
    explanation: maybe(text),
    note: maybe(text),
    certainty,
    shape: maybe(fc.constantFrom("rect", "rounded", "stadium", "diamond", "hexagon")),
    shows: fc.constant([]),
    children:
      depth === 0 ? fc.constant([]) : fc.array(item(depth - 1) as fc.Arbitrary<ChartItem>, { maxLength: 3 }),
  }) as fc.Arbitrary<Omit<ChartItem, "id">>;

/** Gives every item an id of its own. */
function named(items: readonly Omit<ChartItem, "id">[], around: string): ChartItem[] {
  return items.map((one, index) => {
    const id = `${around}-${index}`;
    return { ...one, id, children: named(one.children, id) };
  });
}

const idsOf = (items: readonly ChartItem[]): string[] =>
  items.flatMap(({ id, children }) => [id, ...idsOf(children)]);

const anyChart = fc
  .tuple(
    fc.array(item(2), { minLength: 1, maxLength: 4 }),
    fc.array(fc.record({ from: fc.nat(), to: fc.nat(), label: text, note: maybe(text), certainty }), {
      maxLength: 6,
    }),
    fc.array(fc.constantFrom("solid", "dotted", "thick"), { minLength: 6, maxLength: 6 }),
    text,
  )
  .map(([items, lines, styles, title]): Chart => {
    const own = named(items, "n");
    const ids = idsOf(own);
    const at = (index: number) => ids[index % ids.length] ?? "";
    const edges = lines.flatMap(({ from, to, note, certainty: form, label }, index) => ({
      from: at(from),
      to: at(to),
      label,
      line: styles[index] ?? "solid",
      shows: [],
      ...(note === undefined ? {} : { note }),
      ...(form === undefined ? {} : { certainty: form }),
    }));
    return { title, description: `${title} beschrieben`, items: own, edges: edges as Chart["edges"] };
  });

/** Everything of a flowchart, its boxes in the order and nesting they are laid out in. */
function laidOut(chart: Flowchart): unknown {
  const { root } = toItemTree(chart);
  const tree = (own: typeof root): unknown => [
    own.id,
    own.part,
    own.shape,
    own.label,
    own.children.map(tree),
  ];
  const links = [...chart.nodes, ...chart.groups].map(({ id, link, classes }) => [id, link, classes]).sort();
  return { ...chart, nodes: undefined, groups: undefined, links, tree: tree(root) };
}

describe("toFlowchart", () => {
  it("is what Mermaid's own parser reads from the text of the same chart, for any words", async () => {
    await fc.assert(
      fc.asyncProperty(anyChart, async (chart) => {
        const linkOf = (body: string) => (body === "amt" ? undefined : `../${body}/`);
        expect(laidOut(toFlowchart(chart, linkOf))).toEqual(
          laidOut(await parseFlowchart(toMermaid(chart, linkOf))),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("numbers the lines, keeps notes apart from names and marks lines that are proven but old", () => {
    const box = { kinds: [], shows: [], children: [] } as const;
    const chart: Chart = {
      title: "Aufbau",
      description: "Wer was tut.",
      items: [
        { ...box, id: "amt", label: "Amt", explanation: "office", note: "Stand 2015", certainty: "dated" },
        { ...box, id: "rat", label: "Rat" },
      ],
      edges: [{ from: "amt", to: "rat", label: "leitet", line: "solid", certainty: "dated", shows: [] }],
    };
    const { nodes, edges } = toFlowchart(chart, () => undefined);
    expect(nodes[0]).toMatchObject({
      id: "n-amt",
      label: "Amt\voffice\nStand 2015",
      classes: ["dated"],
      order: 0,
    });
    expect(edges).toEqual([
      {
        id: "e0",
        from: "n-amt",
        to: "n-rat",
        label: "leitet",
        line: "solid",
        isDashed: true,
        start: "none",
        end: "point",
      },
    ]);
  });
});
