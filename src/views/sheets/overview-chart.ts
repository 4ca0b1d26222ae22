import type { Network } from "../../domain/network/network.ts";
import { toSheetName } from "../../domain/network/routes.ts";
import { toKinds, toLine } from "../charts/body-kinds.ts";
import { withCertainty } from "../charts/certain-chart.ts";
import type { Chart, ChartEdge, ChartItem } from "../charts/chart.ts";
import { toOrganigram } from "../charts/organigram.ts";
import type { Words } from "../translations/interface-words.ts";
import { type SheetLine, toSheetLines } from "./sheet-lines.ts";
import { toNodeName } from "./sheet-names.ts";
import type { SheetNode } from "./sheet-node.ts";
import { toSheetAtlas } from "./sheet-places.ts";
import { isStage } from "./sheet-tree.ts";

/** Most lines of the drawing of a large network; the sheets say each of them in words. */
const linesDrawn = 24;

/**
 * The organigram as a drawing that can be read: all of it where it fits on one sheet. Of a large network the
 * frames of the overview with the number of bodies in each, and the lines between them that stand for most relations.
 */
export function toReadableOrganigram(network: Network, words: Words): Chart {
  const atlas = toSheetAtlas(network);
  const [overview, ...others] = atlas.sheets;
  if (overview === undefined || others.length === 0) return toOrganigram(network, words);
  const placeOf = new Map<string, string>();
  const toItem = (node: SheetNode): ChartItem => {
    const isDrawn = isStage(node);
    for (const { id } of isDrawn ? [node] : flatten(node)) placeOf.set(id, node.id);
    return {
      id: node.id,
      label: toLabel(node, network, words, isDrawn),
      ...toTarget(node, atlas.byId.has(node.id)),
      kinds: node.body === undefined ? [] : toKinds(node.body),
      shows: node.shows,
      children: isDrawn ? node.children.map(toItem) : [],
    };
  };
  const items = overview.root.children.map(toItem);
  const lines = toSheetLines(overview, atlas, network);
  const chart: Chart = {
    title: words("chart.organigram.title", { name: network.site.name }),
    description: words("sheet.large"),
    items,
    edges: toEdges(lines, placeOf, words),
  };
  return withCertainty(chart, words);
}

function flatten(node: SheetNode): SheetNode[] {
  return [node, ...node.children.flatMap(flatten)];
}

function toLabel(node: SheetNode, network: Network, words: Words, isDrawn: boolean): string {
  const name = toNodeName(node, network, words);
  if (isDrawn || node.children.length === 0) return name;
  return words("sheet.count", { name, count: node.size - (node.body === undefined ? 0 : 1) });
}

function toTarget({ id, body }: SheetNode, hasSheet: boolean): { target?: string } {
  if (hasSheet) return { target: toSheetName(id) };
  return body === undefined ? {} : { target: body.id };
}

function toEdges(
  lines: readonly SheetLine[],
  placeOf: ReadonlyMap<string, string>,
  words: Words,
): ChartEdge[] {
  const joined = new Map<string, SheetLine>();
  for (const line of lines) {
    const [from, to] = [placeOf.get(line.from), placeOf.get(line.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${from} ${line.kind} ${to}`;
    const relations = [...(joined.get(key)?.relations ?? []), ...line.relations];
    joined.set(key, { ...line, from, to, relations });
  }
  return [...joined.values()]
    .toSorted((a, b) => b.relations.length - a.relations.length)
    .slice(0, linesDrawn)
    .map(({ from, to, kind, relations }) => {
      const label = words(`edge.${kind}`);
      return {
        from,
        to,
        label: relations.length === 1 ? label : `${label} (${relations.length})`,
        line: toLine(kind),
        shows: relations,
      };
    });
}
