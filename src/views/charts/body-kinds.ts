import type { Body } from "../../domain/network/body.ts";
import type { RelationKind } from "../../domain/schema/relation-schema.ts";
import type { ChartEdge } from "./chart.ts";
import type { DrawingKind } from "./drawing.ts";

/** The marks a body is coloured and outlined by. */
export function toKinds(body: Body): DrawingKind[] {
  return [
    body.kind,
    ...(body.collective === true ? (["collective"] as const) : []),
    ...(body.uncertain === true ? (["uncertain"] as const) : []),
  ];
}

/** The name that fits into a box. */
export function toChartLabel(body: Body): string {
  return body.shortName ?? body.name;
}

/** The lead is thick, all others are plain. Dots and dashes are left to say how sure a line is. */
export function toLine(kind: RelationKind): ChartEdge["line"] {
  return kind === "leads" ? "thick" : "solid";
}
