import { isBefore, type PartialDate } from "./partial-date.ts";

/** Period in which something existed, each end as exactly as known; an absent end is unknown or not reached. */
export interface Period {
  readonly validFrom?: PartialDate | undefined;
  readonly validTo?: PartialDate | undefined;
}

/** True when it was certainly over before a day. */
export function isOver({ validTo }: Period, day: string): boolean {
  return validTo !== undefined && isBefore(validTo, day);
}

/** True when it had certainly not begun on a day. */
export function isToCome({ validFrom }: Period, day: string): boolean {
  return validFrom !== undefined && isBefore(day, validFrom);
}

/** True unless it is certainly over or still to come: without dates, a statement counts as present. */
export function isPresent(period: Period, day: string): boolean {
  return !isOver(period, day) && !isToCome(period, day);
}

/**
 * True when one period may follow the other: it ends before the other begins, or in the same year, month or day, as
 * exactly as both are known. Two equal periods are no succession.
 */
export function isSuccession(one: Period, other: Period): boolean {
  if (one.validFrom === other.validFrom && one.validTo === other.validTo) return false;
  const isFirst = (a: Period, b: Period) =>
    a.validTo !== undefined && b.validFrom !== undefined && !isBefore(b.validFrom, a.validTo);
  return isFirst(one, other) || isFirst(other, one);
}

/** True when one certainly ended before the other began. */
export function isApart(one: Period, other: Period): boolean {
  const isFirst = (a: Period, b: Period) =>
    a.validTo !== undefined && b.validFrom !== undefined && isBefore(a.validTo, b.validFrom);
  return isFirst(one, other) || isFirst(other, one);
}
