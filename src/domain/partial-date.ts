/** A date as exactly as it is known (ISO 8601): `2014`, `2014-12` or `2014-12-05`. */
export type PartialDate = string;

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a calendar date that exists, given to the year, the month or the day. */
export function isPartialDate(value: string): boolean {
  const match = pattern.exec(value);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? "1")));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? "1");
}

/** The date in the words of a language, never more exact than it is known; computed in UTC. */
export function renderPartialDate(value: PartialDate, intlTag: string): string {
  const [year = "", month, day] = value.split("-");
  const date = new Date(Date.UTC(Number(year), Number(month ?? "1") - 1, Number(day ?? "1")));
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric", calendar: "gregory" };
  if (month !== undefined) options.month = "long";
  if (day !== undefined) options.day = "numeric";
  return new Intl.DateTimeFormat(intlTag, options).format(date);
}
