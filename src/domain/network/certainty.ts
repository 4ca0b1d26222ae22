import type { PartialDate } from "../time/partial-date.ts";
import type { Relation } from "./relation.ts";

/**
 * Reasons why a relation is less than a plain fact of today: proven for a known time, proven without a date, said to be
 * possible, concluded by the editors, or doubtful for another reason. In the order of the legends.
 */
export const certaintyKinds = ["dated", "undated", "possible", "concluded", "doubtful"] as const;

/** One of {@link certaintyKinds}. */
export type CertaintyKind = (typeof certaintyKinds)[number];

/** How sure a relation is; `asOf` may come with any kind but `undated`. */
export interface Certainty {
  readonly kind: CertaintyKind;
  readonly asOf?: PartialDate;
}

/**
 * Certainty of a relation; undefined for a plain fact. A doubt that editors state in words only counts as `doubtful`,
 * unless a date says since when the fact holds.
 */
export function toCertainty({
  certainty,
  asOf,
  doubt,
}: Pick<Relation, "certainty" | "asOf" | "doubt">): Certainty | undefined {
  const dated = asOf === undefined ? {} : { asOf };
  if (certainty !== undefined) return { kind: certainty, ...dated };
  if (asOf !== undefined) return { kind: "dated", ...dated };
  return doubt === undefined ? undefined : { kind: "doubtful" };
}
