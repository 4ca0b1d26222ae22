import type { CertaintyKind } from "../../domain/network/certainty.ts";
import type { Relation } from "../../domain/network/relation.ts";
import type { Fact } from "../../domain/schema/fact-schema.ts";
import type { CertaintyForm } from "./certainty-mark.ts";
import type { DrawingKind } from "./drawing.ts";

/** A body drawn as a box or as a frame around others. */
export interface ChartItem {
  /** Id of the item; for a body its own id. */
  readonly id: string;
  readonly label: string;
  /** Body whose page a tap opens. */
  readonly target?: string;
  readonly kinds: readonly DrawingKind[];
  /** Meaning of a German name in the language of the chart: a smaller line below it. */
  readonly explanation?: string;
  /** Certainty of its place, unless a plain fact; `note` states it in words, one per line. */
  readonly certainty?: CertaintyForm;
  readonly note?: string;
  readonly shape?: "rect" | "rounded" | "stadium" | "diamond" | "hexagon";
  /** Statements written out in the item, with their own age and doubt. */
  readonly states?: readonly Pick<Fact, "asOf" | "doubt">[];
  /** Relations shown by the nesting itself: the reason this item stands inside its parent. */
  readonly shows: readonly Relation[];
  readonly children: readonly ChartItem[];
}

/** A line between two items and the relation it shows; several relations of one kind may share a line. */
export interface ChartEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly line: "solid" | "dotted" | "thick";
  /** Certainty of the line, unless a plain fact; `note` states it in words. */
  readonly certainty?: CertaintyForm;
  readonly note?: string;
  readonly shows: readonly Relation[];
}

/** A drawing before layout: its nested items and the lines between them. */
export interface Chart {
  readonly title: string;
  readonly description: string;
  readonly items: readonly ChartItem[];
  readonly edges: readonly ChartEdge[];
  /** Kinds of certainty that occur, for the legend; absent if not determined yet. */
  readonly certainty?: readonly CertaintyKind[];
}

/** All items of a chart, each before the items inside it. */
export function flattenItems(items: readonly ChartItem[]): ChartItem[] {
  return items.flatMap((item) => [item, ...flattenItems(item.children)]);
}

/** Every relation a chart shows, by nesting or by line, without duplicates. */
export function relationsShown(chart: Chart): Relation[] {
  const nested = flattenItems(chart.items).flatMap(({ shows }) => shows);
  return [...new Set([...nested, ...chart.edges.flatMap(({ shows }) => shows)])];
}
