import { describe, expect, it } from "vitest";
import type { DiagramError } from "../../../../src/adapters/diagrams/mermaid/diagram-error.ts";
import { parseFlowchart } from "../../../../src/adapters/diagrams/mermaid/parse-mermaid.ts";

describe("parseFlowchart", () => {
  it("reads title, description, direction, nodes, groups and edges in the order of the source", async () => {
    const chart = await parseFlowchart(`flowchart LR
      accTitle: Aufbau
      accDescr: Wer mit wem
      %% ein Kommentar
      a["Erste #quot;Stelle#quot;"]:::department --> b(Zweite)
      subgraph g["Gruppe"]
        b
        c{Frage}
      end
      class g network
      click a href "stelle"
      click g "gruppe"
      c <-.->|ja| a
      a ~~~ d
      d x==x g`);
    expect(chart.direction).toBe("LR");
    expect([chart.title, chart.description]).toEqual(["Aufbau", "Wer mit wem"]);
    expect(chart.nodes.map(({ id, label, shape, parent }) => ({ id, label, shape, parent }))).toEqual([
      { id: "a", label: 'Erste "Stelle"', shape: "rect", parent: undefined },
      { id: "b", label: "Zweite", shape: "rounded", parent: "g" },
      { id: "c", label: "Frage", shape: "diamond", parent: "g" },
      { id: "d", label: "d", shape: "rect", parent: undefined },
    ]);
    expect(chart.nodes[0]).toMatchObject({ classes: ["department"], link: "stelle" });
    expect(chart.groups).toMatchObject([{ id: "g", label: "Gruppe", classes: ["network"], link: "gruppe" }]);
    expect(
      chart.edges.map(({ from, to, line, start, end, label }) => [from, to, line, start, end, label]),
    ).toEqual([
      ["a", "b", "solid", "none", "point", ""],
      ["c", "a", "dotted", "point", "point", "ja"],
      ["a", "d", "invisible", "none", "none", ""],
      ["d", "g", "thick", "cross", "cross", ""],
    ]);
  });

  it.each([
    ["a[x]", "rect"],
    ["a(x)", "rounded"],
    ["a([x])", "stadium"],
    ["a[[x]]", "subroutine"],
    ["a[(x)]", "cylinder"],
    ["a((x))", "circle"],
    ["a{x}", "diamond"],
    ["a{{x}}", "hexagon"],
    ["a@{ shape: decision }", "diamond"],
  ])("draws %s as %s", async (node, shape) => {
    expect((await parseFlowchart(`flowchart TB\n${node}`)).nodes[0]?.shape).toBe(shape);
  });

  it.each([
    ['a["`**fett** und _schräg_`"]', "fett und schräg"],
    ['a["eins<br/>zwei\\ndrei"]', "eins\nzwei\ndrei"],
    ['a["<b>x</b> &amp; #35;1 #223;"]', "x & #1 ß"],
    ['a["<img src=x onerror=y>"]', "<img src=x onerror=y>"],
    ['a["2 * 3 * 4"]', "2 * 3 * 4"],
  ])("reads the label of %s as plain text", async (node, label) => {
    expect((await parseFlowchart(`flowchart TB\n${node}`)).nodes[0]?.label).toBe(label);
  });

  it.each([
    ["no flowchart", "sequenceDiagram\n a->>b: x", 1, /Nur Flussdiagramme/],
    ["front matter", "---\ntitle: x\n---\nflowchart TB\na", 1, /Einstellungen/],
    ["a directive", "flowchart TB\n\n%%{init: {}}%%\na", 3, /Einstellungen/],
    ["an unfinished edge", "flowchart TB\n%% x\n\na --> ", 4, /nicht verständlich/],
    ["an unclosed bracket", "flowchart TB\na --> b\nb[x --> c\nc --> d", 3, /nicht verständlich/],
    ["an asymmetric shape", "flowchart TB\nb\na>x]", 3, /Form „odd“/],
    ["a slanted shape", "flowchart TB\na[/x/]", 2, /Form „lean_right“/],
    ["a trapezoid", "flowchart TB\na[/x\\]", 2, /Form „trapezoid“/],
    ["a double circle", "flowchart TB\na(((x)))", 2, /Form „doublecircle“/],
    ["a picture", 'flowchart TB\n\na@{ img: "https://x", label: "y" }', 3, /Knoten „a“/],
    ["an icon", 'flowchart TB\na@{ icon: "fa:user", label: "y" }', 2, /Knoten „a“/],
    ["a click function", "flowchart TB\na\nclick a tuwas", 2, /Klick-Funktionen/],
    ["a click on nothing", 'flowchart TB\na\nclick b "x"', 3, /„click“ nennt „b“/],
    ["an edge with an id", "flowchart TB\na e1@--> b", 2, /keine eigene Kennung/],
    ["an id used twice", "flowchart TB\nsubgraph a\nb\nend\na[Knoten]", 2, /zugleich Kennung/],
    ["a line the lexer swallows", 'flowchart TB\na["x direction TB"] --> b', 2, /direction/],
    [
      "a collapsed group",
      "flowchart TB\nsubgraph g\na\nend\ng@{ view: collapsed }",
      3,
      /Gruppe „g“|ginge verloren|Form/,
    ],
    ["an empty title, which swallows a line", "flowchart TB\na\naccTitle:\nb --> c", 3, /accTitle/],
    ["nothing", "\n\n", 1, /leer/],
  ])("refuses %s in German, naming the line", async (_, source, line, message) => {
    const error = (await parseFlowchart(source).catch((one: unknown) => one)) as DiagramError;
    expect(error.name).toBe("DiagramError");
    expect(error.message).toMatch(message);
    expect(error.line).toBe(line);
  });

  it("takes ids that are properties of every object", async () => {
    const chart = await parseFlowchart(
      "flowchart TB\n__proto__ --> constructor\nsubgraph hasOwnProperty\n__proto__\nend",
    );
    expect(chart.nodes.map(({ id }) => id)).toEqual(["__proto__", "constructor"]);
    expect(chart.edges).toHaveLength(1);
  });

  it("hands a hostile link over verbatim and judges nothing", async () => {
    const chart = await parseFlowchart('flowchart TB\na\nclick a "javascript:alert(1)"');
    expect(chart.nodes[0]?.link).toBe("javascript:alert(1)");
  });
});
