import type { Flowchart } from "../../../views/charts/flowchart.ts";
import { type Typesetter, toTypesetter } from "../text/typesetter.ts";
import type { Typography } from "../text/typography.ts";
import { type Item, type ItemTree, toItemTree, toSubtree } from "./item-tree.ts";
import { type Packer, toPacker } from "./packer.ts";

/** Everything that arrangements need to know about a flowchart; made once for a drawing and passed on as a value. */
export interface PreparedChart extends ItemTree {
  /** Breaks and sizes labels. */
  readonly type: Typesetter;
  /** Packs items no edge runs between. */
  readonly packer: Packer;
}

/** Prepares a flowchart for its layout. */
export function prepareChart(chart: Flowchart, typography: Typography): PreparedChart {
  const type = toTypesetter(typography);
  return { ...toItemTree(chart), type, packer: toPacker(type) };
}

/** The part of a chart that some children of its root and the edges among them make up. */
export function toPart(chart: PreparedChart, children: readonly Item[]): PreparedChart {
  return { ...chart, ...toSubtree(chart, children) };
}
