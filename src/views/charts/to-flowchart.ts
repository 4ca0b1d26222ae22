import type { Chart, ChartEdge, ChartItem } from "./chart.ts";
import type { Flowchart, FlowEdge, FlowGroup, FlowNode } from "./flowchart.ts";
import { toMermaidId, toPlainLabel } from "./mermaid-escape.ts";

/**
 * A chart as the flowchart that Mermaid's parser reads from its text (`mermaid-text.ts`), without writing and reading
 * that text: tests hold both to the same. Items and groups are numbered in the order of the text.
 * @param linkOf as in `toMermaid`
 */
export function toFlowchart(chart: Chart, linkOf: (body: string) => string | undefined): Flowchart {
  const nodes: FlowNode[] = [];
  const groups: FlowGroup[] = [];
  const add = (item: ChartItem, parent: string | undefined): void => {
    const target = item.target === undefined ? undefined : linkOf(item.target);
    const own = {
      id: toMermaidId(item.id),
      label: toNotedLabel(item.label, [item.explanation, item.note]),
      ...(parent === undefined ? {} : { parent }),
      classes: [...new Set([...item.kinds, ...(item.certainty === undefined ? [] : [item.certainty])])],
      ...(target === undefined ? {} : { link: target }),
      order: nodes.length + groups.length,
    };
    if (item.children.length === 0) nodes.push({ ...own, shape: item.shape ?? "rect" });
    else groups.push(own);
    for (const child of item.children) add(child, own.id);
  };
  for (const item of chart.items) add(item, undefined);
  return {
    direction: "TB",
    title: toPlainLabel(chart.title),
    description: toPlainLabel(chart.description),
    nodes,
    groups,
    edges: chart.edges.map(toEdge),
  };
}

function toEdge({ from, to, label, line, certainty, note }: ChartEdge, index: number): FlowEdge {
  return {
    id: `e${index}`,
    from: toMermaidId(from),
    to: toMermaidId(to),
    label: toNotedLabel(label, [note]),
    line: certainty === "open" ? "dotted" : line,
    isDashed: certainty === "dated",
    start: "none",
    end: "point",
  };
}

/** A label with its smaller notes, one a line, behind `\v`; notes without a label are the label. */
function toNotedLabel(label: string, notes: readonly (string | undefined)[]): string {
  const small = notes
    .flatMap((note) => note?.split("\n") ?? [])
    .map(toPlainLabel)
    .filter((line) => line !== "");
  const hasNotes = notes.some((note) => note !== undefined);
  if (!hasNotes) return toPlainLabel(label);
  return label === "" ? small.join("\n") : `${toPlainLabel(label)}\v${small.join("\n")}`;
}
