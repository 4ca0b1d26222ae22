import type { Chart, ChartEdge, ChartItem } from "./chart.ts";
import { datedLine } from "./flowchart.ts";
import { toMermaidId, toMermaidLabel, toMermaidText } from "./mermaid-escape.ts";

const arrows: Record<ChartEdge["line"], string> = { solid: "-->", dotted: "-.->", thick: "==>" };
const shapes: Record<NonNullable<ChartItem["shape"]>, readonly [string, string]> = {
  rect: ["[", "]"],
  rounded: ["(", ")"],
  stadium: ["([", "])"],
  diamond: ["{", "}"],
  hexagon: ["{{", "}}"],
};

/**
 * A chart in Mermaid's flowchart notation; the same chart gives the same text.
 * @param linkOf address a tap on a body opens; undefined leaves it without a link
 */
export function toMermaid(chart: Chart, linkOf: (body: string) => string | undefined): string {
  return [
    "flowchart TB",
    `  accTitle: ${toMermaidText(chart.title)}`,
    `  accDescr: ${toMermaidText(chart.description)}`,
    ...chart.items.flatMap((item) => toItemLines(item, "  ", linkOf)),
    ...chart.edges.map(toEdgeLine),
    ...toDashes(chart.edges),
    "",
  ].join("\n");
}

function toItemLines(
  item: ChartItem,
  indent: string,
  linkOf: (body: string) => string | undefined,
): string[] {
  const id = toMermaidId(item.id);
  const label = toNotedLabel(item.label, [item.explanation, item.note]);
  const classes = [...item.kinds, ...(item.certainty === undefined ? [] : [item.certainty])];
  const [open, close] = shapes[item.shape ?? "rect"];
  const target = item.target === undefined ? undefined : linkOf(item.target);
  const lines =
    item.children.length === 0
      ? [`${indent}${id}${open}${label}${close}`]
      : [
          `${indent}subgraph ${id}[${label}]`,
          ...item.children.flatMap((child) => toItemLines(child, `${indent}  `, linkOf)),
          `${indent}end`,
        ];
  return [
    ...lines,
    ...(classes.length === 0 ? [] : [`${indent}class ${id} ${classes.join(",")}`]),
    ...(target === undefined ? [] : [`${indent}click ${id} href "${target}"`]),
  ];
}

function toEdgeLine({ from, to, label, line, certainty, note }: ChartEdge): string {
  const arrow = arrows[certainty === "open" ? "dotted" : line];
  const text = label === "" && note === undefined ? "" : `|${toNotedLabel(label, [note])}|`;
  return `  ${toMermaidId(from)} ${arrow}${text} ${toMermaidId(to)}`;
}

/** Long dashes for lines that are proven but old: Mermaid has no arrow for them, but a style every viewer supports. */
function toDashes(edges: readonly ChartEdge[]): string[] {
  const dated = edges.flatMap(({ certainty }, index) => (certainty === "dated" ? [index] : []));
  return dated.length === 0 ? [] : [`  linkStyle ${dated.join(",")} ${datedLine}`];
}

/** A quoted label with its smaller notes below it. */
function toNotedLabel(label: string, notes: readonly (string | undefined)[]): string {
  const small = notes.flatMap((note) => note?.split("\n") ?? []).map(toMermaidText);
  if (small.length === 0) return toMermaidLabel(label);
  if (label === "") return `"${small.join("<br/>")}"`;
  return `"${toMermaidText(label)}<br/><small>${small.join("<br/>")}</small>"`;
}
