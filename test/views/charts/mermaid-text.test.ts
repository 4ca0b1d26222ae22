import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFlowchart } from "../../../src/adapters/diagrams/mermaid/parse-mermaid.ts";
import { Network } from "../../../src/domain/network/network.ts";
import type { Chart, ChartItem } from "../../../src/views/charts/chart.ts";
import { toConcernChart } from "../../../src/views/charts/concern-path.ts";
import { toMermaidId, toPlainLabel } from "../../../src/views/charts/mermaid-escape.ts";
import { toMermaid } from "../../../src/views/charts/mermaid-text.ts";
import { toNeighbourhood } from "../../../src/views/charts/neighbourhood.ts";
import { toOrganigram } from "../../../src/views/charts/organigram.ts";
import { toOverview } from "../../../src/views/charts/overview.ts";
import { aBody, aNetwork, plainWords, someFacts, theNetwork, theRoot } from "../../builders.ts";
import { anyFacts } from "../../domain/any-network.ts";

const linkOf = (body: string) => `../${body}/`;

interface Written {
  readonly id: string;
  readonly parent: string | undefined;
  readonly label: string;
  readonly isGroup: boolean;
  readonly kinds: readonly string[];
  readonly link: string | undefined;
}

const byId = (a: Written, b: Written) => (a.id < b.id ? -1 : 1);

/** What a chart says, in the terms of the parser. */
function written(items: readonly ChartItem[], parent?: string): Written[] {
  return items.flatMap((item) => [
    {
      id: toMermaidId(item.id),
      parent,
      label: toPlainLabel(item.label),
      isGroup: item.children.length > 0,
      kinds: item.kinds,
      link: item.target === undefined ? undefined : linkOf(item.target),
    },
    ...written(item.children, toMermaidId(item.id)),
  ]);
}

/** Mermaid's own parser must read back exactly the chart: every box, its place, every line. */
async function expectSame(chart: Chart): Promise<void> {
  const read = await parseFlowchart(toMermaid(chart, linkOf));
  const boxes = [
    ...read.nodes.map((node) => ({ ...node, isGroup: false })),
    ...read.groups.map((group) => ({ ...group, isGroup: true })),
  ].map(({ id, parent, label, isGroup, classes, link }) => ({
    id,
    parent,
    label,
    isGroup,
    kinds: classes,
    link,
  }));
  expect(boxes.sort(byId)).toEqual(written(chart.items).sort(byId));
  expect(
    read.edges.map(({ from, to, label, line, start, end }) => ({ from, to, label, line, start, end })),
  ).toEqual(
    chart.edges.map(({ from, to, label, line }) => ({
      from: toMermaidId(from),
      to: toMermaidId(to),
      label: toPlainLabel(label),
      line,
      start: "none",
      end: "point",
    })),
  );
  expect(read.title).toBe(toPlainLabel(chart.title));
  expect(read.description).toBe(toPlainLabel(chart.description));
}

const hostileNames: readonly (readonly [string, string])[] = [
  ["a script", "<script>alert(1)</script>"],
  ["an end of the label", '"]; click n-rathaus javascript:alert(1)'],
  ["a link as name", "javascript:alert(1)"],
  ["bidi controls", "Amt \u202egnutlawrev\u202c \u2066x\u2069"],
  ["300 characters", "Fachdienst für Ausländer- und Personenstandswesen ".repeat(6).trim()],
  ["settings", '%%{init: {"theme": "dark"}}%%'],
  ["an end of the group", "x\nend\nn-neu[Neu]"],
  ["a reserved word", "end"],
  ["a direction", "direction TB"],
  ["an entity", "&lt;b&gt; #35; &#x202e;"],
  ["markdown", "`**fett** _kursiv_`"],
  ["a picture", '@{ img: "https://boese.example/x.png" }'],
  ["an icon", "fa:fa-ban"],
  ["back ticks and pipes", "a|b`c`|d"],
  ["Arabic", "شبكة الاندماج"],
];

describe("toMermaid", () => {
  it.each(hostileNames)("keeps %s as text", async (_, name) => {
    const network = aNetwork({
      bodies: [
        aBody("rat", { kind: "board", name, relations: [["partOf", "netzwerk"]] }),
        aBody("kreis", {
          kind: "working-group",
          name: `${name} 2`,
          relations: [
            ["memberOf", "rat"],
            ["relatedTo", "rat"],
          ],
        }),
      ],
    });
    await expectSame(toOrganigram(network, plainWords));
    const neighbourhood = toNeighbourhood(network, "rat", plainWords);
    if (!neighbourhood) throw new Error("no neighbourhood");
    await expectSame(neighbourhood);
  });

  it.each([
    ["end", "graph", "subgraph"],
    ["click", "style", "class"],
    ["default", "constructor", "tostring"],
    ["1", "a-b", "a-b-c"],
  ])("takes %s, %s and %s as ids", async (...ids) => {
    const bodies = ids.map((id) => aBody(id, { relations: [["participatesIn", "netzwerk"]] }));
    await expectSame(toOrganigram(aNetwork({ bodies }), plainWords));
  });

  it("is read back as the chart it came from, for any network with any names", async () => {
    const name = fc.string({ unit: "binary", minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(anyFacts, fc.infiniteStream(name), async (wish, names) => {
        const bodies = (wish.bodies ?? []).map((body) => ({
          ...body,
          value: { ...body.value, name: `${names.next().value} ${body.value.id}` },
        }));
        const network = new Network(someFacts({ bodies }));
        await expectSame(toOrganigram(network, plainWords));
        await expectSame(toOverview(network, plainWords));
        const path = toConcernChart(network, plainWords, "de");
        if (path) await expectSame(path);
      }),
      { numRuns: 25 },
    );
  });

  it("gives the same text for the same chart, whatever order the files came in", () => {
    const bodies = [
      theNetwork(),
      theRoot(),
      aBody("b", { relations: [["partOf", "rathaus"]] }),
      aBody("a", { relations: [["partOf", "rathaus"]] }),
    ];
    const texts = [bodies, [...bodies].reverse()].map((files) =>
      toMermaid(toOrganigram(new Network(someFacts({ bodies: files })), plainWords), linkOf),
    );
    expect(texts[0]).toBe(texts[1]);
  });

  it("leaves a body without a page without a link", () => {
    expect(toMermaid(toOrganigram(aNetwork(), plainWords), () => undefined)).not.toContain("click");
  });
});
