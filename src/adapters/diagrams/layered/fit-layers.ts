import type { FlowDirection } from "../../../views/charts/flowchart.ts";
import type { Arrangement } from "../boxes/geometry.ts";
import type { ItemTree } from "../boxes/item-tree.ts";
import type { PreparedChart } from "../boxes/prepared-chart.ts";
import { substituteFontFactor } from "../text/text-size.ts";
import { type LayerArranger, toLayerArranger } from "./arrange-layered.ts";
import type { LayeredStyle } from "./elk-graph.ts";

/** Limits of a layered arrangement, in px. */
export interface LayerLimits {
  /** Maximum width of the whole arrangement. */
  readonly maxWidth: number;
  /** Preferred maximum width of the text of a node. */
  readonly textWidth: number;
  /** Minimum of that width: below it boxes become too many lines high, and a column reads better. */
  readonly leastTextWidth: number;
}

/** Layers that keep to their limits, and the maximum width of the text in them. */
export interface FittedLayers {
  readonly laid: Arrangement;
  readonly textWidth: number;
}

/** Numbers of columns tried for groups whose members have no edges, the widest first. */
const columnCounts = [6, 4, 3, 2, 1];

/**
 * Arranges a flowchart in layers with as many columns and as wide text as the width allows. Undefined where nothing
 * fits, or where ELK fails, as it does on some nested charts.
 */
export async function fitLayers(
  chart: PreparedChart,
  direction: FlowDirection,
  { maxWidth, textWidth: widest, leastTextWidth }: LayerLimits,
): Promise<FittedLayers | undefined> {
  const arranger = toLayerArranger(chart);
  for (const columns of chart.hasGroups ? columnCounts : [1]) {
    const fitting = await squeeze(columns).catch(() => undefined);
    if (fitting !== undefined) return fitting;
  }
  return undefined;

  /** Narrows the text until the width suffices, or gives up where that is hopeless. */
  async function squeeze(columns: number): Promise<FittedLayers | undefined> {
    const least = Math.min(widest, leastTextWidth);
    let tooWide: number | undefined;
    const hopeless = maxWidth * (columns > 1 ? 1.35 : 2.2);
    for (let textWidth = widest, round = 0; round < 5; round++) {
      if (arranger.leastWidth(toStyle(columns, textWidth)) > hopeless) return undefined;
      const tried = await attempt(columns, textWidth);
      if (tried.laid.width <= maxWidth) {
        const between = tooWide === undefined ? tried : await attempt(columns, (tooWide + textWidth) / 2);
        return between.laid.width <= maxWidth ? between : tried;
      }
      if (tried.laid.width > hopeless || textWidth === least) return undefined;
      tooWide = textWidth;
      const share = Math.min(0.94, Math.max(0.6, maxWidth / tried.laid.width));
      textWidth = Math.max(least, textWidth * share);
    }
    return undefined;
  }

  async function attempt(columns: number, textWidth: number): Promise<FittedLayers> {
    return { laid: await arrangeWithTitles(chart, arranger, toStyle(columns, textWidth)), textWidth };
  }

  function toStyle(columns: number, textWidth: number): LayeredStyle {
    return {
      direction,
      textWidth,
      edgeTextWidth: Math.max(64, textWidth * 0.75),
      pack: { columns, columnWidth: textWidth + 34 },
      titleWidth: Math.min(maxWidth * 0.6, 480),
    };
  }
}

/** Layers with every title inside its group: ELK may make a group narrower than asked for. @throws when none fits */
async function arrangeWithTitles(
  chart: PreparedChart,
  arranger: LayerArranger,
  style: LayeredStyle,
): Promise<Arrangement> {
  const laid = await arranger.arrange(style);
  const room = tightestTitle(laid, chart);
  if (room === undefined) return laid;
  const again = await arranger.arrange({ ...style, titleWidth: room });
  if (tightestTitle(again, chart) !== undefined) throw new Error("a title does not fit its group");
  return again;
}

/** Room for the title of the narrowest group whose title is wider than it; undefined where every title fits. */
function tightestTitle({ boxes }: Arrangement, { items }: ItemTree): number | undefined {
  const tight = [...items.values()].flatMap(({ id, part }) => {
    const box = part === "group" ? boxes.get(id) : undefined;
    return box !== undefined && box.label.width * substituteFontFactor > box.w - 8 ? [box.w - 8] : [];
  });
  return tight.length === 0 ? undefined : Math.min(...tight);
}
