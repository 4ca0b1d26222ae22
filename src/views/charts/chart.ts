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
  /** What a German name means in the language of the chart: a smaller line below it. */
  readonly explanation?: string;
  /** How sure its place is, where that is no plain fact; `note` says it in words, a line each. */
  readonly certainty?: CertaintyForm;
  readonly note?: string;
  readonly shape?: "rect" | "rounded" | "stadium" | "diamond" | "hexagon";
  /** Statements the item writes out: their age and doubt are its own. */
  readonly states?: readonly Pick<Fact, "asOf" | "doubt">[];
  /** Relations that the nesting itself shows: why this item stands inside its parent. */
  readonly shows: readonly Relation[];
  readonly children: readonly ChartItem[];
}

/** A line between two items and the relation it shows; several relations of one kind may share a line. */
export interface ChartEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly line: "solid" | "dotted" | "thick";
  /** How sure the line is, where it is no plain fact; `note` says it in words. */
  readonly certainty?: CertaintyForm;
  readonly note?: string;
  readonly shows: readonly Relation[];
}

/** A drawing before any layout: what stands in what, and what leads where. */
export interface Chart {
  readonly title: string;
  readonly description: string;
  readonly items: readonly ChartItem[];
  readonly edges: readonly ChartEdge[];
  /** Kinds of certainty that occur, for the legend; absent where nobody has looked. */
  readonly certainty?: readonly CertaintyKind[];
}

/** All items of a chart, each before the items inside it. */
export function flattenItems(items: readonly ChartItem[]): ChartItem[] {
  return items.flatMap((item) => [item, ...flattenItems(item.children)]);
}

/** Every relation a chart shows, by nesting or by line, each once. */
export function relationsShown(chart: Chart): Relation[] {
  const nested = flattenItems(chart.items).flatMap(({ shows }) => shows);
  return [...new Set([...nested, ...chart.edges.flatMap(({ shows }) => shows)])];
}
