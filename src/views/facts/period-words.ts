import { type Locale, localeInfo } from "../../domain/language/locale.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { isOver, isToCome, type Period } from "../../domain/time/period.ts";

/** Begin and end of something, in the words of a language. */
export interface PeriodView {
  /** Key of the interface word: `period.begin` instead of `period.from` for the future. */
  readonly word: "period.from" | "period.begin" | "period.to" | "period.fromTo";
  readonly from: string;
  readonly to: string;
  /** `over` and `to-come` are not shown as present. */
  readonly state: "over" | "present" | "to-come";
  /** Key of the sentence added after one in the present tense that does not hold today. */
  readonly sentence?: "period.was.to" | "period.was.fromTo" | "period.will";
}

/** The period of a body or relation seen from a day; undefined if neither begin nor end is known. */
export function toPeriod(period: Period, locale: Locale, day: string): PeriodView | undefined {
  const { validFrom, validTo } = period;
  if (validFrom === undefined && validTo === undefined) return undefined;
  const { intl } = localeInfo(locale);
  const say = (date: string | undefined) => (date === undefined ? "" : renderPartialDate(date, intl));
  const state = isOver(period, day) ? "over" : isToCome(period, day) ? "to-come" : "present";
  const open = state === "to-come" ? "period.begin" : "period.from";
  const word = validTo === undefined ? open : validFrom === undefined ? "period.to" : "period.fromTo";
  const was = validFrom === undefined ? "period.was.to" : "period.was.fromTo";
  const sentence = state === "over" ? was : state === "to-come" ? "period.will" : undefined;
  return {
    word,
    from: say(validFrom),
    to: say(validTo),
    state,
    ...(sentence === undefined ? {} : { sentence }),
  };
}
