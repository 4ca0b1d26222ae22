import { type PartialDate, toLastDay } from "../time/partial-date.ts";
import { isOver, isToCome, type Period } from "../time/period.ts";
import type { Network } from "./network.ts";
import type { Relation } from "./relation.ts";

/**
 * From when to when a relation existed, as far as a day is concerned: it ends with the first of its ends that is over,
 * and has not begun before each of them has. Its own dates otherwise, since nothing else is known.
 */
export function toRelationPeriod(network: Network, relation: Relation, day: string): Period {
  const ends = [relation.source, ...relation.targets].map((id) => network.body(id));
  const over = ends.filter((end) => isOver(end, day)).map(({ validTo }) => validTo);
  const begun = ends.filter((end) => isToCome(end, day)).map(({ validFrom }) => validFrom);
  const validTo = sorted([relation.validTo, ...over]).at(0);
  const validFrom = sorted([relation.validFrom, ...begun]).at(-1);
  return {
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
}

/** Dates by their last day; of two with the same one, the more exact first. */
function sorted(dates: readonly (PartialDate | undefined)[]): PartialDate[] {
  return dates
    .filter((date) => date !== undefined)
    .sort((a, b) => toLastDay(a).localeCompare(toLastDay(b)) || b.length - a.length);
}
