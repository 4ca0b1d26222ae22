import type { Chart, ChartEdge, ChartItem } from "./chart.ts";
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
    "",
  ].join("\n");
}

function toItemLines(
  item: ChartItem,
  indent: string,
  linkOf: (body: string) => string | undefined,
): string[] {
  const id = toMermaidId(item.id);
  const label = toMermaidLabel(item.label);
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
    ...(item.kinds.length === 0 ? [] : [`${indent}class ${id} ${item.kinds.join(",")}`]),
    ...(target === undefined ? [] : [`${indent}click ${id} href "${target}"`]),
  ];
}

function toEdgeLine({ from, to, label, line }: ChartEdge): string {
  const text = label === "" ? "" : `|${toMermaidLabel(label)}|`;
  return `  ${toMermaidId(from)} ${arrows[line]}${text} ${toMermaidId(to)}`;
}
