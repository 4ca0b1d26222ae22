import type { Body } from "../domain/body.ts";
import type { RelationKind } from "../domain/schema/relation.ts";
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

/** Relations that hold only when someone asks are dotted, the lead is thick. */
export function toLine(kind: RelationKind): ChartEdge["line"] {
  if (kind === "leads") return "thick";
  return kind === "supportsOnRequest" || kind === "mediatesBetween" || kind === "participatesIn"
    ? "dotted"
    : "solid";
}
