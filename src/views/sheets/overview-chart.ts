import type { Network } from "../../domain/network/network.ts";
import { toSheetName } from "../../domain/network/routes.ts";
import { toKinds, toLine } from "../charts/body-kinds.ts";
import { toCalmLines } from "../charts/calm-lines.ts";
import { withCertainty } from "../charts/certain-chart.ts";
import type { Chart, ChartEdge, ChartItem } from "../charts/chart.ts";
import { toOrganigram } from "../charts/organigram.ts";
import type { Words } from "../translations/interface-words.ts";
import { type SheetLine, toSheetLines } from "./sheet-lines.ts";
import { toNodeName } from "./sheet-names.ts";
import type { SheetNode } from "./sheet-node.ts";
import { type SheetAtlas, toSheetAtlas } from "./sheet-places.ts";
import { isStage } from "./sheet-tree.ts";

/** Most frames in each other that leave width for text on a phone. */
const framesDrawn = 3;

/**
 * The organigram as a drawing that can be read: all of it where it fits on one sheet and its lines can be followed. Else
 * frames with the number of bodies in each, open as far as the lines between them stay calm; of a large network those of
 * the overview. A line stands for all relations of its kind between two frames.
 */
export function toReadableOrganigram(network: Network, words: Words): Chart {
  const atlas = toSheetAtlas(network);
  const isLarge = atlas.sheets.length > 1;
  if (!isLarge) {
    const whole = toOrganigram(network, words);
    if (isCalm(whole)) return whole;
  }
  const attempts = (isLarge ? [0] : [2, 1, 0]).map((levels) => toFrames(network, words, atlas, levels));
  const chart = attempts.find(isCalm) ?? attempts.at(-1);
  if (chart === undefined) throw new Error("a network without an organigram");
  return withCertainty({ ...chart, edges: toCalmLines(chart.edges) }, words);
}

function isCalm({ items, edges }: Chart): boolean {
  const depth = (item: ChartItem): number =>
    item.children.length === 0 ? 0 : 1 + Math.max(...item.children.map(depth));
  return toCalmLines(edges).length === edges.length && items.every((item) => depth(item) <= framesDrawn);
}

/** The frames of the overview. @param levels of frames that stand open; the network itself always does */
function toFrames(network: Network, words: Words, atlas: SheetAtlas, levels: number): Chart {
  const placeOf = new Map<string, string>();
  const toItem = (node: SheetNode, depth: number): ChartItem => {
    const isDrawn = isStage(node) || depth < levels;
    for (const { id } of isDrawn ? [node] : flatten(node)) placeOf.set(id, node.id);
    return {
      id: node.id,
      label: toLabel(node, network, words, isDrawn),
      ...toTarget(node, atlas.byId.has(node.id)),
      kinds: node.body === undefined ? [] : toKinds(node.body),
      shows: node.shows,
      children: isDrawn ? node.children.map((child) => toItem(child, depth + 1)) : [],
    };
  };
  const [overview] = atlas.sheets;
  const isConnected = ({ id, reason }: SheetNode) => reason?.by !== "unconnected" || atlas.byId.has(id);
  return {
    title: words("chart.organigram.title", { name: network.site.name }),
    description: words("sheet.large"),
    items: overview?.root.children.filter(isConnected).map((node) => toItem(node, 0)) ?? [],
    edges: overview === undefined ? [] : toEdges(toSheetLines(overview, atlas, network), placeOf, words),
  };
}

function flatten(node: SheetNode): SheetNode[] {
  return [node, ...node.children.flatMap(flatten)];
}

function toLabel(node: SheetNode, network: Network, words: Words, isDrawn: boolean): string {
  const name = toNodeName(node, network, words);
  if (isDrawn || node.children.length === 0) return name;
  return words("sheet.count", { name, count: node.size - (node.body === undefined ? 0 : 1) });
}

function toTarget({ id, body, reason }: SheetNode, hasSheet: boolean): { target?: string } {
  if (hasSheet) return { target: toSheetName(id) };
  if (reason?.by === "home") return { target: reason.of };
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
