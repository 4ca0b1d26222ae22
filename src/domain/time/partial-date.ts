/** A date as exactly as it is known (ISO 8601): `2014`, `2014-12` or `2014-12-05`. */
export type PartialDate = string;

/**
 * Form of such a date; whether the day exists is checked by {@link isPartialDate}. Years have four digits from 1000 on:
 * "0215" is a typo, not an event.
 */
export const partialDatePattern = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a calendar date that exists, given to the year, the month or the day. */
export function isPartialDate(value: string): boolean {
  const match = partialDatePattern.exec(value);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? "1")));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? "1");
}

/** First letters of the German months, in order; enough to distinguish them, abbreviated or not. */
const germanMonths = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];

/** The date most likely meant by another spelling, such as `5.12.2014`, `5. Dezember 2014` or `2014-2-7`. */
export function toPartialDate(value: string): PartialDate | undefined {
  const text = value.trim();
  const readings = [
    // Year, month and day of each notation, German before American.
    [/^(?:(\d{1,2})[./-])?(\d{1,2})[./-](\d{4})$/, 3, 2, 1],
    [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, 3, 1, 2],
    [/^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/, 1, 2, 3],
    [/^(?:(\d{1,2})\. ?)?(\p{L}+)\.? (\d{4})$/u, 3, 2, 1],
  ] as const;
  for (const [reading, year, month, day] of readings) {
    const match = reading.exec(text);
    const meant = toIsoDate(match?.[year], toMonthNumber(match?.[month]), match?.[day]);
    if (meant !== undefined && isPartialDate(meant)) return meant;
  }
  return undefined;
}

function toMonthNumber(month: string | undefined): string | undefined {
  if (month === undefined || /^\d/.test(month)) return month;
  const index = germanMonths.indexOf(month.toLowerCase().slice(0, 3));
  return index < 0 ? undefined : String(index + 1);
}

function toIsoDate(year?: string, month?: string, day?: string): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  return [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
}

/** True for a date known to the day. */
export function isDay(value: string): boolean {
  return value.length === 10 && isPartialDate(value);
}

/** The last day of a date: `2015` is 2015-12-31, `2015-02` is 2015-02-28, a day is itself. */
export function toLastDay(date: PartialDate): string {
  const [year = "", month = "12", day] = date.split("-");
  if (day !== undefined) return date;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** The first day of a date: `2015` is 2015-01-01, `2015-02` is 2015-02-01, a day is itself. */
export function toFirstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The day a number of months after another; in a shorter month, its last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The day a number of days after another. */
export function addDays(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** True when a date is certainly before another, as far as both are known: `2015` is not before `2015-03`. */
export function isBefore(date: PartialDate, other: PartialDate): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) < other.slice(0, known);
}

/** The date in the words of a language, no more exact than it is known; computed in UTC. */
export function renderPartialDate(value: PartialDate, intlTag: string): string {
  const [year = "", month, day] = value.split("-");
  const date = new Date(Date.UTC(Number(year), Number(month ?? "1") - 1, Number(day ?? "1")));
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric", calendar: "gregory" };
  if (month !== undefined) options.month = "long";
  if (day !== undefined) options.day = "numeric";
  const key = `${intlTag} ${value.length}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(intlTag, options);
  formats.set(key, format);
  return format.format(date);
}

/** Formatters by language and exactness: creating one takes longer than formatting a date. */
const formats = new Map<string, Intl.DateTimeFormat>();
