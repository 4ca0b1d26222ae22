import type { Drawing } from "../../views/charts/drawing.ts";
import type { Flowchart, FlowDirection, FlowEdge } from "../../views/charts/flowchart.ts";
import { isCrossed } from "./boxes/crossed-boxes.ts";
import type { Arrangement } from "./boxes/geometry.ts";
import { type ItemTree, lineage } from "./boxes/item-tree.ts";
import { type PreparedChart, prepareChart } from "./boxes/prepared-chart.ts";
import { arrangeColumn } from "./column/arrange-column.ts";
import { type FittedLayers, fitLayers, type LayerLimits } from "./layered/fit-layers.ts";
import { shareCharts } from "./share-charts.ts";
import { arrangeSides } from "./sides/arrange-sides.ts";
import type { Typography } from "./text/typography.ts";
import { toDrawing } from "./to-drawing.ts";

/** The form a drawing is to have. */
export interface LayoutRequest {
  /** `portrait` may give up the direction of the source and stand everything in one column. */
  readonly layout: "landscape" | "portrait";
  /** The drawing becomes no wider than this many px where that is at all possible. */
  readonly maxWidth: number;
}

/**
 * Lays out charts of one shape, one in each language of the typography: several arrangements are tried and the calmest
 * that keeps to the width is taken. Where none does, everything stands in one column. The same request always gives the
 * same drawings.
 */
export async function layoutFlowchart(
  charts: readonly Flowchart[],
  { layout, maxWidth }: LayoutRequest,
  typography: Typography,
): Promise<Drawing[]> {
  const shared = shareCharts(charts);
  const chart = prepareChart(shared, typography);
  const arrange = layout === "portrait" ? arrangePortrait : arrangeLandscape;
  const laid = await arrange(chart, shared.direction, maxWidth);
  return typography.locales.flatMap((locale, place) => {
    const own = charts[place];
    return own === undefined ? [] : [toDrawing(own, chart, laid, { locale, place })];
  });
}

/** Layers from top to bottom for a simple chart, one column for any other. */
async function arrangePortrait(
  chart: PreparedChart,
  direction: FlowDirection,
  maxWidth: number,
): Promise<Arrangement> {
  const isSimple = !chart.hasGroups && mostEdges(chart) <= 3;
  const limits = { maxWidth, textWidth: widestText(chart, maxWidth), leastTextWidth: 112 };
  const upright = direction === "BT" ? "BT" : "TB";
  const layers = isSimple ? await fitLayers(chart, upright, limits) : undefined;
  return layers?.laid ?? arrangeInColumn(chart, maxWidth);
}

/** The calmest of the two sides of a channel, one column (only for charts with groups), and layers. */
async function arrangeLandscape(
  chart: PreparedChart,
  direction: FlowDirection,
  maxWidth: number,
): Promise<Arrangement> {
  const beside = arrangeSides(chart, maxWidth);
  const sides = beside !== undefined && missingWidth(beside, chart) === 0 ? beside : undefined;
  // Lines out of the depth of groups cross titles when laid out in layers.
  if (sides !== undefined && chart.edges.some((edge) => isDeep(edge, chart))) return sides;
  const limits = { maxWidth, textWidth: widestText(chart, maxWidth), leastTextWidth: 88 };
  const layers = await fitReadable(chart, direction, limits);
  // The other direction never was the calmer one, but it may fit where the one of the source is too wide.
  const turned = layers === undefined ? await fitReadable(chart, turn(direction), limits) : undefined;
  const fitted = layers ?? turned;
  const narrowing = fitted === undefined ? 0 : limits.textWidth - fitted.textWidth;
  const found = [
    ...toCandidates(sides, 0),
    ...toCandidates(chart.hasGroups ? arrangeInColumn(chart, maxWidth) : undefined, 0),
    ...toCandidates(fitted?.laid, narrowing * 1.5 + (turned === undefined ? 0 : 160)),
  ];
  return found.toSorted((a, b) => a.cost - b.cost)[0]?.laid ?? arrangeInColumn(chart, maxWidth);
}

/** Layers, unless one of their lines runs through a title. */
async function fitReadable(
  chart: PreparedChart,
  direction: FlowDirection,
  limits: LayerLimits,
): Promise<FittedLayers | undefined> {
  const layers = await fitLayers(chart, direction, limits);
  return layers === undefined || isCrossed(layers.laid, chart) ? undefined : layers;
}

/** An arrangement with what it costs the reader: mostly its height. */
function toCandidates(laid: Arrangement | undefined, extra: number): { laid: Arrangement; cost: number }[] {
  return laid === undefined ? [] : [{ laid, cost: laid.height + laid.width * 0.1 + extra }];
}

/** One column, no wider than reads well, but as wide as frames and lanes need to leave its boxes their width. */
function arrangeInColumn(chart: PreparedChart, maxWidth: number): Arrangement {
  const width = Math.min(maxWidth, 440);
  const laid = arrangeColumn(chart, width);
  const missing = missingWidth(laid, chart);
  return missing > 0 && width < maxWidth ? arrangeColumn(chart, Math.min(maxWidth, width + missing)) : laid;
}

/** Width in px that the narrowest box of an arrangement lacks for words of twelve letters and more. */
function missingWidth({ boxes }: Arrangement, { type }: PreparedChart): number {
  const narrowest = Math.min(...[...boxes.values()].map(({ w }) => w));
  return Math.max(0, type.size * 9 - narrowest);
}

/** Preferred maximum width of the text of a node in px. */
function widestText({ type }: PreparedChart, maxWidth: number): number {
  return type.size * (maxWidth < 900 ? 11 : 12.5);
}

function turn(direction: FlowDirection): FlowDirection {
  return direction === "LR" || direction === "RL" ? "TB" : "LR";
}

/** Whether an edge leaves two groups or more before it reaches a group that is around both its ends. */
function isDeep({ from, to }: FlowEdge, { root, items }: ItemTree): boolean {
  const lines = [from, to].map((id) => lineage(items.get(id) ?? root));
  return lines.some((line, index) => {
    const around = new Set(lines[1 - index]);
    return line.filter((item) => !around.has(item)).length > 2;
  });
}

/** The largest number of edges at one item. */
function mostEdges({ edges }: ItemTree): number {
  const ends = edges.flatMap(({ from, to }) => [from, to]);
  return Math.max(0, ...[...Map.groupBy(ends, (id) => id).values()].map((group) => group.length));
}
