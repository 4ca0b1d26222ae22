import { type PartialDate, toLastDay } from "../time/partial-date.ts";
import { isOver, isToCome, type Period } from "../time/period.ts";
import type { Network } from "./network.ts";
import type { Relation } from "./relation.ts";

/**
 * Period of a relation and both its ends together, as seen on a day: it ends with the first of them that is over, and
 * begins only when each of them has begun. Otherwise the relation's own dates, since nothing else is known.
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

/** Dates sorted by their last day; of two with the same last day, the more exact one first. */
function sorted(dates: readonly (PartialDate | undefined)[]): PartialDate[] {
  return dates
    .filter((date) => date !== undefined)
    .sort((a, b) => toLastDay(a).localeCompare(toLastDay(b)) || b.length - a.length);
}
