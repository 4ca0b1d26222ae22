import type { Citation } from "../schema/fact-schema.ts";
import type { Contact } from "../schema/fields/contact.ts";
import type { Site } from "../schema/site-schema.ts";
import type { Source } from "../schema/source-schema.ts";
import { compareText } from "../text/text-order.ts";
import { addDays, addMonths, isDay, type PartialDate, toLastDay } from "../time/partial-date.ts";

/** Numbers of months and days after which something has to be confirmed again. */
export type FreshnessLimits = Site["freshness"];

/** Reason for a confirmation: the last day is over, the last confirmation is too old, or the begin is unknown. */
export type DueReason = "expired" | "unconfirmed" | "undated";

/** Freshness of a statement on a day. */
export interface Freshness {
  /** Date it was last known to hold, as exactly as known; undefined where no source has a date. */
  readonly since?: PartialDate | undefined;
  /** First day on which it has to be confirmed again; undefined where it is unknown. */
  readonly dueOn?: string | undefined;
  readonly reason: DueReason;
  /** True when that day has come. */
  readonly isDue: boolean;
  /** True when that day is longer ago than the time of grace. */
  readonly isOverdue: boolean;
}

/**
 * Freshness of a contact: it holds for a limited time from the day it was confirmed, else from the date it is known by
 * (`asOf`, else the newest source), and never longer than it `expires`.
 * @param find the source with an id, if there is one
 */
export function toContactFreshness(
  contact: Contact,
  find: (id: string) => Source | undefined,
  limits: FreshnessLimits,
  day: string,
): Freshness {
  const confirmed = latest([contact.checked, contact.confirmed?.date]);
  const dated = contact.asOf ?? latest(contact.sources.map((id) => find(id)?.date));
  return toFreshness(confirmed ?? dated, contact.expires, limits.contactMonths, limits.graceDays, day);
}

/**
 * Freshness of any other statement. Only one with `checked` or `expires` can become due: the page shows the date of a
 * statement of 2015, and it stays true.
 */
export function toStatementFreshness(
  { checked, expires }: Pick<Citation, "checked" | "expires">,
  limits: FreshnessLimits,
  day: string,
): Freshness | undefined {
  if (checked === undefined && expires === undefined) return undefined;
  return toFreshness(checked, expires, limits.sourceMonths, limits.graceDays, day);
}

/** Freshness of a source: it should be checked from time to time whether it still says the same. */
export function toSourceFreshness({ checked }: Source, limits: FreshnessLimits, day: string): Freshness {
  return toFreshness(checked, undefined, limits.sourceMonths, limits.graceDays, day);
}

function toFreshness(
  since: PartialDate | undefined,
  expires: string | undefined,
  months: number,
  graceDays: number,
  day: string,
): Freshness {
  const aged = since === undefined ? undefined : addDays(addMonths(toLastDay(since), months), 1);
  const over = expires === undefined ? undefined : addDays(expires, 1);
  const dueOn = [aged, over].filter((date) => date !== undefined).sort()[0];
  if (dueOn === undefined) return { reason: "undated", isDue: true, isOverdue: true };
  return {
    since,
    dueOn,
    reason: dueOn === over ? "expired" : "unconfirmed",
    isDue: dueOn <= day,
    isOverdue: addDays(dueOn, graceDays) < day,
  };
}

/** The latest of several dates; of two that may be the same, the more exact one. */
function latest(dates: readonly (PartialDate | undefined)[]): PartialDate | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort((a, b) => compareText(toLastDay(b), toLastDay(a)) || Number(isDay(b)) - Number(isDay(a)))[0];
}
