import type { Drawing } from "../../views/charts/drawing.ts";
import type { Flowchart, FlowDirection, FlowEdge } from "../../views/charts/flowchart.ts";
import type { Arrangement } from "./boxes/geometry.ts";
import { lineage, type Outline, toOutline } from "./boxes/item-tree.ts";
import { arrangeColumn } from "./column/arrange-column.ts";
import { arrangeSides } from "./column/arrange-sides.ts";
import { arrangeLayered } from "./layered/arrange-layered.ts";
import type { LayeredStyle } from "./layered/elk-graph.ts";
import type { Typography } from "./text/box-size.ts";
import { standInShare } from "./text/text-size.ts";
import { toDrawing } from "./to-drawing.ts";

/** What a drawing is for. */
export interface LayoutRequest {
  /** `portrait` may give up the direction of the source and stand everything in one column. */
  readonly layout: "landscape" | "portrait";
  /** The drawing becomes no wider than this many px where that is at all possible. */
  readonly maxWidth: number;
  /** Widest text of a node in px; narrower where `maxWidth` asks for it. */
  readonly wrapWidth: number;
  /** Most columns of a group whose members have no edges; as many as fit where absent. */
  readonly maxColumns?: number;
}

/**
 * Lays out a flowchart: several arrangements are tried and the calmest that keeps to the width is taken. Where none
 * does, everything stands in one column. The same request always gives the same drawing.
 */
export async function layoutFlowchart(
  chart: Flowchart,
  request: LayoutRequest,
  type: Typography,
): Promise<Drawing> {
  const outline = toOutline(chart);
  const laid = await arrange(chart.direction, outline, request, type);
  return toDrawing(chart, outline, laid, type);
}

async function arrange(
  direction: FlowDirection,
  outline: Outline,
  request: LayoutRequest,
  type: Typography,
): Promise<Arrangement> {
  const wide = request.layout === "landscape";
  const sides = wide ? arrangeSides(outline, request.maxWidth, request.maxColumns ?? 4, type) : undefined;
  // Lines out of the depth of groups cross titles when laid out in layers.
  if (sides !== undefined && outline.edges.some((edge) => isDeep(edge, outline))) return sides;
  let best = sides && { laid: sides, cost: sides.height + sides.width * 0.1 };
  if (wide && hasGroups(outline)) {
    // Short charts whose lines enter groups are calmer one under the other than in layers.
    const laid = arrangeColumn(outline, Math.min(request.maxWidth, columnWidth), type);
    const cost = laid.height + laid.width * 0.1;
    if (best === undefined || cost < best.cost) best = { laid, cost };
  }
  const fitted = new Set<FlowDirection>();
  for (const family of families(direction, outline, request)) {
    if (fitted.has(family.direction) && !hasGroups(outline)) continue;
    for (const columns of hasGroups(outline) ? columnCounts(request) : [1]) {
      // ELK fails on some nested charts; the other arrangements never do.
      const fitting = await squeeze(family, columns, outline, request, type).catch(() => undefined);
      if (fitting === undefined) continue;
      fitted.add(family.direction);
      const cost = costOf(fitting, family, direction, request);
      if (best === undefined || cost < best.cost) best = { laid: fitting.laid, cost };
      break;
    }
  }
  return best?.laid ?? arrangeColumn(outline, Math.min(request.maxWidth, columnWidth), type);
}

/** Whether an edge leaves two groups or more before it meets what is around both its ends. */
function isDeep({ from, to }: FlowEdge, outline: Outline): boolean {
  const lines = [from, to].map((id) => lineage(outline.items.get(id) ?? outline.root));
  return lines.some((line, index) => {
    const around = new Set(lines[1 - index]);
    return line.filter((item) => !around.has(item)).length > 2;
  });
}

const columnWidth = 440;

type Family = Pick<LayeredStyle, "direction" | "free">;

/** The ways to arrange a flowchart that are compared with each other, the best of each. */
function families(direction: FlowDirection, outline: Outline, request: LayoutRequest): Family[] {
  const portrait = request.layout === "portrait";
  if (portrait && (hasGroups(outline) || busiest(outline) > 3)) return [];
  const directions = portrait ? [upright(direction)] : [direction, turned(direction)];
  return directions.flatMap((one) => [true, false].map((free) => ({ direction: one, free })));
}

interface Fitting {
  readonly laid: Arrangement;
  readonly textWidth: number;
}

/** Below this many px the boxes become too many lines high; a column reads better. */
const leastTextWidth = { landscape: 88, portrait: 112 } as const;

/** The arrangement with the widest text that keeps to the width; undefined where none does or none will. */
async function squeeze(
  family: Family,
  columns: number,
  outline: Outline,
  request: LayoutRequest,
  type: Typography,
): Promise<Fitting | undefined> {
  const attempt = async (textWidth: number): Promise<Fitting> => {
    const style = toStyle(family, columns, textWidth, request);
    return { laid: await arrangeWithTitles(outline, style, type), textWidth };
  };
  const least = Math.min(request.wrapWidth, leastTextWidth[request.layout]);
  let tooWide: number | undefined;
  for (let textWidth = request.wrapWidth, round = 0; round < 5; round++) {
    const tried = await attempt(textWidth);
    if (tried.laid.width <= request.maxWidth) {
      const between = tooWide === undefined ? tried : await attempt((tooWide + textWidth) / 2);
      return between.laid.width <= request.maxWidth ? between : tried;
    }
    const hopeless = columns > 1 ? 1.35 : 2.2;
    if (tried.laid.width > request.maxWidth * hopeless || textWidth === least) return undefined;
    tooWide = textWidth;
    const share = Math.min(0.94, Math.max(0.6, request.maxWidth / tried.laid.width));
    textWidth = Math.max(least, textWidth * share);
  }
  return undefined;
}

/** Layers with every title inside its group: ELK may make a group narrower than it was asked to. @throws when none fits */
async function arrangeWithTitles(
  outline: Outline,
  style: LayeredStyle,
  type: Typography,
): Promise<Arrangement> {
  const laid = await arrangeLayered(outline, style, type);
  const room = titleRoom(laid, outline);
  if (room === undefined) return laid;
  const again = await arrangeLayered(outline, { ...style, titleWidth: room }, type);
  if (titleRoom(again, outline) !== undefined) throw new Error("a title does not fit its group");
  return again;
}

/** Width of the narrowest group whose title is wider than it; undefined where every title fits. */
function titleRoom({ boxes }: Arrangement, outline: Outline): number | undefined {
  const tight = [...outline.items.values()].flatMap(({ id, part }) => {
    const box = part === "group" ? boxes.get(id) : undefined;
    return box !== undefined && box.label.width * standInShare > box.w - 8 ? [box.w - 8] : [];
  });
  return tight.length === 0 ? undefined : Math.min(...tight);
}

function toStyle(family: Family, columns: number, textWidth: number, request: LayoutRequest): LayeredStyle {
  return {
    ...family,
    textWidth,
    edgeTextWidth: Math.max(64, textWidth * 0.75),
    pack: { columns, columnWidth: textWidth + 34 },
    titleWidth: Math.min(request.maxWidth * 0.6, 480),
  };
}

function hasGroups(outline: Outline): boolean {
  return [...outline.items.values()].some(({ part }) => part === "group");
}

function columnCounts({ maxColumns = 6 }: LayoutRequest): number[] {
  return [6, 4, 3, 2, 1].filter((count) => count <= maxColumns);
}

function upright(direction: FlowDirection): FlowDirection {
  return direction === "BT" ? "BT" : "TB";
}

function turned(direction: FlowDirection): FlowDirection {
  return direction === "LR" || direction === "RL" ? "TB" : "LR";
}

/** The most edges at one item. */
function busiest(outline: Outline): number {
  const ends = outline.edges.flatMap(({ from, to }) => [from, to]);
  return Math.max(0, ...[...Map.groupBy(ends, (id) => id).values()].map((group) => group.length));
}

function costOf(
  { laid, textWidth }: Fitting,
  family: Family,
  wanted: FlowDirection,
  request: LayoutRequest,
): number {
  const turn = family.direction === wanted ? 0 : 160;
  return laid.height + laid.width * 0.1 + turn + (request.wrapWidth - textWidth) * 1.5;
}
